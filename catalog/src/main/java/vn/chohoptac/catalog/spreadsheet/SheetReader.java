package vn.chohoptac.catalog.spreadsheet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Streams the data rows of a file, whatever its kind: finds the heading, knows the columns, leaves out blank rows. */
final class SheetReader {

    static final int MOST_ROWS = 20_000;

    private final Consumer<SheetRow> rows;
    private @Nullable List<@Nullable Column> heading;
    private int count;

    private SheetReader(Consumer<SheetRow> rows) {
        this.rows = rows;
    }

    /** @throws Unreadable when the file is not what it should be */
    static void read(byte[] content, Consumer<SheetRow> rows) {
        var reader = new SheetReader(rows);
        switch (FileKind.of(content)) {
            case XLSX -> XlsxRows.read(content, reader::row);
            case CSV -> CsvRows.read(content, reader::row);
        }
        if (reader.heading == null) {
            throw new Unreadable("catalog.file-empty", "");
        }
    }

    private void row(int number, List<String> texts) {
        if (texts.stream().allMatch(String::isBlank)) {
            return;
        }
        if (heading == null) {
            heading = headingOf(texts);
            return;
        }
        var columns = new ArrayList<Column>();
        var known = new ArrayList<String>();
        for (int i = 0; i < heading.size(); i++) {
            var column = heading.get(i);
            if (column != null) {
                columns.add(column);
                known.add(i < texts.size() ? texts.get(i) : "");
            }
        }
        var row = SheetRow.of(number, columns, known);
        if (!row.blank() && !row.example()) {
            if (++count > MOST_ROWS) {
                throw new Unreadable("catalog.file-too-long", String.valueOf(MOST_ROWS));
            }
            rows.accept(row);
        }
    }

    private static List<@Nullable Column> headingOf(List<String> texts) {
        var columns = new ArrayList<@Nullable Column>();
        var seen = new HashSet<Column>();
        for (var text : texts) {
            var column = Column.byHeading(text).orElse(null);
            columns.add(column != null && seen.add(column) ? column : null);
        }
        var stockOnly = columns.stream().filter(Objects::nonNull).collect(Collectors.toSet());
        if (!stockOnly.contains(Column.NAME) && stockOnly.contains(Column.SKU) && stockOnly.contains(Column.STOCK)) {
            return columns;
        }
        var missing = Arrays.stream(Column.REQUIRED)
                .filter(column -> !seen.contains(column))
                .map(Column::heading)
                .collect(Collectors.joining(", "));
        if (!missing.isEmpty()) {
            throw new Unreadable("catalog.columns-missing", missing);
        }
        return columns;
    }
}
