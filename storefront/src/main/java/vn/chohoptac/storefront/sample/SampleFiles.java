package vn.chohoptac.storefront.sample;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/**
 * The files of the sample market (infra/docs/sample-data.md): rows by heading, an empty cell is an empty text. They are in
 * the application, unless {@code market.sample.folder} names others of the same kind.
 */
@Component
@ConditionalOnProperty("market.sample")
class SampleFiles {

    private final String folder;

    SampleFiles(@Value("${market.sample.folder:}") String folder) {
        this.folder = folder;
    }

    List<Row> rows(String name) {
        try (var rows = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new InputStreamReader(open(name), StandardCharsets.UTF_8))) {
            return rows.stream().map(CSVRecord::toMap).map(Row::new).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    byte[] picture(String name) {
        try (var file = open("pictures/" + name)) {
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private InputStream open(String name) throws IOException {
        return folder.isEmpty()
                ? Objects.requireNonNull(SampleFiles.class.getResourceAsStream("/sample/" + name), name)
                : Files.newInputStream(Path.of(folder, name));
    }
}
