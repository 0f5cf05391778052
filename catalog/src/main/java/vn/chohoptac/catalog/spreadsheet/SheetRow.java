package vn.chohoptac.catalog.spreadsheet;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * One data row of a file.
 *
 * @param number the row's number in the file, the heading being row 1
 * @param cells what stands in the columns the file has
 */
record SheetRow(int number, Map<Column, String> cells) {

    static final int LONGEST_CELL = 6_000;

    /** What stands in the column, empty when nothing does or the file lacks the column. */
    String get(Column column) {
        return cells.getOrDefault(column, "");
    }

    boolean has(Column column) {
        return cells.containsKey(column);
    }

    boolean blank() {
        return cells.values().stream().allMatch(String::isBlank);
    }

    /** The row of a template that shows how it is done. */
    boolean example() {
        return get(Column.OWN_CODE).equalsIgnoreCase(Template.EXAMPLE_CODE);
    }

    static SheetRow of(int number, List<Column> columns, List<String> texts) {
        var cells = new EnumMap<Column, String>(Column.class);
        for (int i = 0; i < columns.size(); i++) {
            var text = i < texts.size() ? texts.get(i).strip() : "";
            cells.put(columns.get(i), text.length() > LONGEST_CELL ? text.substring(0, LONGEST_CELL) : text);
        }
        return new SheetRow(number, cells);
    }

    List<String> texts() {
        return Arrays.stream(Column.values()).map(this::get).toList();
    }
}
