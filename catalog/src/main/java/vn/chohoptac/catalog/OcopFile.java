package vn.chohoptac.catalog;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import vn.chohoptac.kernel.LocalizedText;

/** Reads {@code catalog/ocop_groups.csv}, whose rows stand in the order of their numbers. */
final class OcopFile {

    private static final String PATH = "/catalog/ocop_groups.csv";
    private static final int COLUMNS = 15;

    private OcopFile() {}

    static List<OcopSet> read() {
        try (var file = Objects.requireNonNull(OcopFile.class.getResourceAsStream(PATH), PATH);
                var reader = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .skip(1)
                    .map(OcopFile::cells)
                    .map(OcopFile::set)
                    .toList();
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    private static OcopSet set(List<String> cell) {
        var industry = new OcopIndustry(cell.get(1), cell.get(2), new LocalizedText(cell.get(3), cell.get(4)));
        var group = new OcopGroup(cell.get(5), new LocalizedText(cell.get(6), cell.get(7)), industry);
        return new OcopSet(
                Integer.parseInt(cell.get(0)),
                cell.get(8),
                new LocalizedText(cell.get(9), cell.get(10)),
                group,
                industry,
                cell.get(11).equals("yes"),
                cell.get(12).equals("yes"),
                cell.get(13).equals("yes"),
                cell.get(14).equals("yes"));
    }

    private static List<String> cells(String line) {
        var cells = new ArrayList<String>();
        var cell = new StringBuilder();
        boolean quoted = false;
        for (char c : line.toCharArray()) {
            if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        cells.add(cell.toString());
        if (cells.size() != COLUMNS) {
            throw new IllegalStateException(PATH + ": " + line);
        }
        return cells;
    }
}
