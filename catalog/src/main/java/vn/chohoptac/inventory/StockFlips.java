package vn.chohoptac.inventory;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.chohoptac.catalog.ProductId;
import vn.chohoptac.kernel.Uuids;
import vn.chohoptac.platform.Housekeeping;

/**
 * The queue of products of which a pack came into stock or ran out, for whoever projects them; works as
 * {@code ChangedProducts} does. Flips are found in the levels afterwards, by an index, so the checkout has no part in it.
 */
@Component
public class StockFlips {

    private static final int BATCH = 500;

    private final JdbcClient sql;
    private final JdbcTemplate batches;
    private final TransactionTemplate transaction;

    StockFlips(JdbcClient sql, JdbcTemplate batches, TransactionTemplate transaction, Housekeeping housekeeping) {
        this.sql = sql;
        this.batches = batches;
        this.transaction = transaction;
        housekeeping.everyOnEachNode(Duration.ofMillis(500), "inventory.flips", this::noteFlips);
    }

    /** One row of the queue. */
    public record Flip(UUID id, ProductId productId) {}

    /** The oldest rows, at most {@code limit}. */
    public List<Flip> next(int limit) {
        return sql.sql("SELECT id, product_id FROM inventory_changed_product ORDER BY id LIMIT :limit")
                .param("limit", limit)
                .query((row, _) ->
                        new Flip(Uuids.of(row.getBytes("id")), new ProductId(Uuids.of(row.getBytes("product_id")))))
                .list();
    }

    /** Takes rows off the queue. */
    public void done(Collection<Flip> flips) {
        batches.batchUpdate(
                "DELETE FROM inventory_changed_product WHERE id = ?",
                flips.stream()
                        .map(flip -> new Object[] {Uuids.bytes(flip.id())})
                        .toList());
    }

    /** How many rows wait, flips not yet noted included. */
    public long waiting() {
        return sql.sql("""
            SELECT (SELECT COUNT(*) FROM inventory_changed_product)
                 + (SELECT COUNT(*) FROM inventory_level WHERE flipped = TRUE)
            """).query(Long.class).single();
    }

    /** Notes the flips there are. Levels someone holds just now are left for the next time. */
    void noteFlips() {
        while (Boolean.TRUE.equals(transaction.execute(_ -> noteBatch()))) {
            // until a batch is not full
        }
    }

    private boolean noteBatch() {
        var flipped = sql.sql("SELECT sku, product_id FROM inventory_level WHERE flipped = TRUE ORDER BY sku LIMIT "
                        + BATCH + " FOR UPDATE SKIP LOCKED")
                .query((row, _) -> new Flipped(row.getString("sku"), Uuids.of(row.getBytes("product_id"))))
                .list();
        if (flipped.isEmpty()) {
            return false;
        }
        batches.batchUpdate(
                "INSERT INTO inventory_changed_product (id, product_id) VALUES (?, ?)",
                flipped.stream()
                        .map(Flipped::product)
                        .distinct()
                        .map(product -> new Object[] {Uuids.bytes(Uuids.v7()), Uuids.bytes(product)})
                        .toList());
        batches.batchUpdate(
                "UPDATE inventory_level SET noted_in_stock = (on_hand > reserved) WHERE sku = ?",
                flipped.stream().map(flip -> new Object[] {flip.sku()}).toList());
        return flipped.size() == BATCH;
    }

    private record Flipped(String sku, UUID product) {}
}
