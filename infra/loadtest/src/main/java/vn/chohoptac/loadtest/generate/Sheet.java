package vn.chohoptac.loadtest.generate;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;

/** A CSV file with headings; cells nobody set are empty. */
final class Sheet implements AutoCloseable {

    private final List<String> headings;
    private final CSVPrinter out;

    Sheet(Path file, String headings) {
        this.headings = List.of(headings.split(","));
        try {
            this.out = new CSVPrinter(Files.newBufferedWriter(file), CSVFormat.DEFAULT);
            out.printRecord(this.headings);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param cells heading, text, heading, text … */
    void row(Object... cells) {
        var row = new LinkedHashMap<String, Object>();
        for (int i = 0; i < cells.length; i += 2) {
            row.put((String) cells[i], cells[i + 1]);
        }
        if (!headings.containsAll(row.keySet())) {
            throw new IllegalArgumentException(row.keySet() + " in a sheet of " + headings);
        }
        try {
            out.printRecord(headings.stream().map(heading -> row.getOrDefault(heading, "")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            out.close(true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The rows of a file on our own class path. */
    static List<Map<String, String>> read(String resource) {
        var stream = Sheet.class.getResourceAsStream("/vn/chohoptac/loadtest/" + resource);
        try (var rows = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new InputStreamReader(Objects.requireNonNull(stream, resource), StandardCharsets.UTF_8))) {
            return rows.stream().map(CSVRecord::toMap).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
