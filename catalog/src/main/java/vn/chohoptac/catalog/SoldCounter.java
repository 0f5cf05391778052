package vn.chohoptac.catalog;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import vn.chohoptac.catalog.popularity.ProductSold;
import vn.chohoptac.kernel.Uuids;
import vn.chohoptac.platform.Housekeeping;

/**
 * Counts packs sold. Sales are appended in the speaker's transaction and folded into totals later, by whichever node comes
 * first: rows being folded elsewhere are skipped.
 */
@Component
class SoldCounter {

    private static final int BATCH = 1_000;

    private final JdbcClient sql;
    private final JdbcTemplate batches;
    private final ChangedProducts changed;
    private final TransactionTemplate transaction;

    private record Sold(UUID id, UUID product, BigDecimal quantity) {}

    SoldCounter(
            JdbcClient sql,
            JdbcTemplate batches,
            ChangedProducts changed,
            TransactionTemplate transaction,
            Housekeeping housekeeping) {
        this.sql = sql;
        this.batches = batches;
        this.changed = changed;
        this.transaction = transaction;
        housekeeping.everyOnEachNode(Duration.ofSeconds(2), "catalog.sold", this::fold);
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(ProductSold sold) {
        sql.sql("INSERT INTO catalog_sold (id, product_id, quantity, at) VALUES (?, ?, ?, ?)")
                .param(Uuids.bytes(Uuids.v7()))
                .param(Uuids.bytes(sold.productId()))
                .param(sold.quantity())
                .param(LocalDateTime.ofInstant(sold.at(), ZoneOffset.UTC))
                .update();
    }

    void fold() {
        while (Boolean.TRUE.equals(transaction.execute(_ -> foldBatch()))) {
            // until a batch is not full
        }
    }

    /** Whether there may be more. Totals are added up in the order of ids, so two nodes never wait in a circle. */
    private boolean foldBatch() {
        var rows = sql.sql("SELECT id, product_id, quantity FROM catalog_sold ORDER BY id LIMIT " + BATCH
                        + " FOR UPDATE SKIP LOCKED")
                .query((row, _) -> new Sold(
                        Uuids.of(row.getBytes("id")),
                        Uuids.of(row.getBytes("product_id")),
                        row.getBigDecimal("quantity")))
                .list();
        var sums = new TreeMap<UUID, BigDecimal>();
        rows.forEach(row -> sums.merge(row.product(), row.quantity(), BigDecimal::add));
        add(sums);
        batches.batchUpdate(
                "DELETE FROM catalog_sold WHERE id = ?",
                rows.stream().map(row -> new Object[] {Uuids.bytes(row.id())}).toList());
        changed.noteAll(sums.keySet().stream().map(ProductId::new).toList());
        return rows.size() == BATCH;
    }

    private void add(Map<UUID, BigDecimal> sums) {
        batches.batchUpdate(
                "INSERT INTO catalog_sold_total (product_id, quantity) VALUES (?, ?)"
                        + " ON DUPLICATE KEY UPDATE quantity = quantity + VALUES(quantity)",
                sums.entrySet().stream()
                        .map(sum -> new Object[] {Uuids.bytes(sum.getKey()), sum.getValue()})
                        .toList());
    }

    /** How many sales wait to be folded. */
    long waiting() {
        return sql.sql("SELECT COUNT(*) FROM catalog_sold").query(Long.class).single();
    }
}
