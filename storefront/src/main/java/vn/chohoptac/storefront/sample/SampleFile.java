package vn.chohoptac.storefront.sample;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** The files of the sample market (infra/docs/sample-data.md): rows by heading, an empty cell is an empty text. */
final class SampleFile {

    private SampleFile() {}

    static List<Row> rows(String name) {
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

    static byte[] picture(String name) {
        try (var file = open("pictures/" + name)) {
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream open(String name) {
        return Objects.requireNonNull(SampleFile.class.getResourceAsStream("/sample/" + name), name);
    }
}
