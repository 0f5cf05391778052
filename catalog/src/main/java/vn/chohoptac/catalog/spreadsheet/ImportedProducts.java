package vn.chohoptac.catalog.spreadsheet;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.chohoptac.catalog.ProductId;
import vn.chohoptac.catalog.ProductState;
import vn.chohoptac.catalog.listing.EditProduct;
import vn.chohoptac.kernel.Uuids;

/** What each import did to which product, and what that was before. */
@Component
class ImportedProducts {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcClient sql;
    private final JdbcTemplate batches;

    ImportedProducts(JdbcClient sql, JdbcTemplate batches) {
        this.sql = sql;
        this.batches = batches;
    }

    /**
     * One product of an import.
     *
     * @param versionAfter the version the import left it at: another one means that someone touched it since
     * @param before {@code null} for a product the import made
     */
    record Row(
            ProductId id,
            long versionAfter,
            @Nullable EditProduct before,
            @Nullable ProductState stateBefore) {}

    /** Rows of one product may come in several steps: what was before the first one counts. */
    void note(ImportId id, List<Row> products) {
        batches.batchUpdate(
                """
                INSERT INTO catalog_import_product
                    (import_id, product_id, made, version_after, before_edit, state_before, undone)
                VALUES (?, ?, ?, ?, ?, ?, FALSE)
                ON DUPLICATE KEY UPDATE version_after = VALUES(version_after)
                """,
                products.stream()
                        .map(product -> new @Nullable Object[] {
                            Imports.key(id),
                            Uuids.bytes(product.id().value()),
                            product.before() == null,
                            product.versionAfter(),
                            product.before() == null ? null : JSON.writeValueAsString(product.before()),
                            product.stateBefore() == null
                                    ? null
                                    : product.stateBefore().name()
                        })
                        .toList());
    }

    /** Products after that one that were not looked at by an undo yet. */
    List<Row> toUndo(ImportId id, byte[] after, int limit) {
        return sql.sql("""
            SELECT product_id, version_after, before_edit, state_before FROM catalog_import_product
            WHERE import_id = ? AND undone = FALSE AND product_id > ? ORDER BY product_id LIMIT ?
            """)
                .param(Imports.key(id))
                .param(after)
                .param(limit)
                .query((row, _) -> {
                    var before = row.getString("before_edit");
                    var state = row.getString("state_before");
                    return new Row(
                            new ProductId(Uuids.of(row.getBytes("product_id"))),
                            row.getLong("version_after"),
                            before == null ? null : JSON.readValue(before, EditProduct.class),
                            state == null ? null : ProductState.valueOf(state));
                })
                .list();
    }

    void undone(ImportId id, ProductId product) {
        sql.sql("UPDATE catalog_import_product SET undone = TRUE WHERE import_id = ? AND product_id = ?")
                .param(Imports.key(id))
                .param(Uuids.bytes(product.value()))
                .update();
    }
}
