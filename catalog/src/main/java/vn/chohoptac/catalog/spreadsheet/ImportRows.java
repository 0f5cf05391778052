package vn.chohoptac.catalog.spreadsheet;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The rows of imports as they were read, with what was found wrong and what became of them. */
@Component
class ImportRows {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<Map<Column, String>> CELLS = new TypeReference<>() {};
    private static final TypeReference<List<CellProblem>> PROBLEMS = new TypeReference<>() {};

    private final JdbcClient sql;
    private final JdbcTemplate batches;

    ImportRows(JdbcClient sql, JdbcTemplate batches) {
        this.sql = sql;
        this.batches = batches;
    }

    /** A row that was rejected, with the reasons. */
    record BadRow(SheetRow row, List<CellProblem> problems) {}

    void add(ImportId id, List<ParsedRow> rows) {
        batches.batchUpdate(
                "INSERT INTO catalog_import_row (import_id, row_no, state, cells, problems) VALUES (?, ?, ?, ?, ?)",
                rows.stream()
                        .map(row -> new @Nullable Object[] {
                            Imports.key(id),
                            row.row().number(),
                            row.sound() ? "VALID" : "BAD",
                            JSON.writeValueAsString(row.row().cells()),
                            row.sound() ? null : JSON.writeValueAsString(row.problems())
                        })
                        .toList());
    }

    /** The number of the last row read so far, 0 for none. */
    int lastNumber(ImportId id) {
        return sql.sql("SELECT COALESCE(MAX(row_no), 0) FROM catalog_import_row WHERE import_id = ?")
                .param(Imports.key(id))
                .query(Integer.class)
                .single();
    }

    /** Sound rows after that number that are not saved yet. */
    List<SheetRow> sound(ImportId id, int after, int limit) {
        return sql.sql("""
            SELECT row_no, cells FROM catalog_import_row
            WHERE import_id = ? AND state = 'VALID' AND row_no > ? ORDER BY row_no LIMIT ?
            """)
                .param(Imports.key(id))
                .param(after)
                .param(limit)
                .query((row, _) -> sheetRow(row))
                .list();
    }

    void saved(ImportId id, Collection<SheetRow> rows) {
        batches.batchUpdate(
                "UPDATE catalog_import_row SET state = 'DONE' WHERE import_id = ? AND row_no = ?",
                rows.stream()
                        .map(row -> new Object[] {Imports.key(id), row.number()})
                        .toList());
    }

    void refused(ImportId id, Collection<SheetRow> rows, List<CellProblem> problems) {
        batches.batchUpdate(
                "UPDATE catalog_import_row SET state = 'BAD', problems = ? WHERE import_id = ? AND row_no = ?",
                rows.stream()
                        .map(row -> new Object[] {JSON.writeValueAsString(problems), Imports.key(id), row.number()})
                        .toList());
    }

    /** Rows after that number that were saved and are about stock alone. */
    List<SheetRow> savedStock(ImportId id, int after, int limit) {
        return sql
                .sql("""
                    SELECT row_no, cells FROM catalog_import_row
                    WHERE import_id = ? AND state = 'DONE' AND row_no > ? ORDER BY row_no LIMIT ?
                    """)
                .param(Imports.key(id))
                .param(after)
                .param(limit)
                .query((row, _) -> sheetRow(row))
                .list()
                .stream()
                .filter(row -> !row.has(Column.NAME))
                .toList();
    }

    List<BadRow> bad(ImportId id, int after, int limit) {
        return sql.sql("""
            SELECT row_no, cells, problems FROM catalog_import_row
            WHERE import_id = ? AND state = 'BAD' AND row_no > ? ORDER BY row_no LIMIT ?
            """)
                .param(Imports.key(id))
                .param(after)
                .param(limit)
                .query((row, _) -> badRow(row))
                .list();
    }

    List<BadRow> badPage(ImportId id, long offset, int limit) {
        return sql.sql("""
            SELECT row_no, cells, problems FROM catalog_import_row
            WHERE import_id = ? AND state = 'BAD' ORDER BY row_no LIMIT ? OFFSET ?
            """)
                .param(Imports.key(id))
                .param(limit)
                .param(offset)
                .query((row, _) -> badRow(row))
                .list();
    }

    private static BadRow badRow(ResultSet row) throws SQLException {
        return new BadRow(sheetRow(row), JSON.readValue(row.getString("problems"), PROBLEMS));
    }

    private static SheetRow sheetRow(ResultSet row) throws SQLException {
        return new SheetRow(row.getInt("row_no"), JSON.readValue(row.getString("cells"), CELLS));
    }
}
