package vn.chohoptac.catalog.spreadsheet;

/**
 * Why a row is rejected.
 *
 * @param row the row's number in the file, the heading being row 1
 * @param column the heading of the column at fault
 * @param value what stood there, cut to a readable length
 * @param reason a sentence in Vietnamese
 */
public record RowProblem(int row, String column, String value, String reason) {}
