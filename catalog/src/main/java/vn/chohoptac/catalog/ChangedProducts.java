package vn.chohoptac.catalog;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.chohoptac.cooperatives.CooperativeId;
import vn.chohoptac.kernel.Uuids;

/**
 * The queue of products whose facts changed, for whoever projects them. A row is written in the transaction of the change
 * itself, so no change is ever missing; a product may stand in it several times. The reader reads the product after it
 * read the row, and lets go of the row only when its own work is safe.
 */
@Component
public class ChangedProducts {

    private final JdbcClient sql;
    private final JdbcTemplate batches;

    ChangedProducts(JdbcClient sql, JdbcTemplate batches) {
        this.sql = sql;
        this.batches = batches;
    }

    /** One row of the queue. */
    public record Change(UUID id, ProductId productId) {}

    /** Notes a change, in the transaction that makes it; written once per product and transaction, at its end. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void note(ProductId product) {
        noteAll(List.of(product));
    }

    /** Notes many changes, in the transaction that makes them. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void noteAll(Collection<ProductId> products) {
        TransactionSynchronizationManager.getSynchronizations().stream()
                .filter(Noted.class::isInstance)
                .map(Noted.class::cast)
                .findFirst()
                .orElseGet(Noted::new)
                .products
                .addAll(products);
    }

    /** What a transaction notes until it is about to commit. */
    private final class Noted implements TransactionSynchronization {

        private final Set<ProductId> products = new LinkedHashSet<>();

        Noted() {
            TransactionSynchronizationManager.registerSynchronization(this);
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            write(products);
        }
    }

    private void write(Collection<ProductId> products) {
        batches.batchUpdate("INSERT INTO catalog_changed_product (id, product_id) VALUES (?, ?)", rowsOf(products));
        batches.batchUpdate(
                "UPDATE catalog_product SET revision = revision + 1 WHERE id = ?",
                products.stream()
                        .map(product -> new Object[] {Uuids.bytes(product.value())})
                        .toList());
    }

    /** Notes all products of a cooperative whose card changed. */
    void noteAllOf(CooperativeId cooperative) {
        var products = sql.sql("SELECT id FROM catalog_product WHERE cooperative_id = :own")
                .param("own", Uuids.bytes(cooperative.value()))
                .query((row, _) -> new ProductId(Uuids.of(row.getBytes(1))))
                .list();
        batches.batchUpdate("INSERT INTO catalog_changed_product (id, product_id) VALUES (?, ?)", rowsOf(products));
    }

    /** The oldest rows, at most {@code limit}. */
    public List<Change> next(int limit) {
        return sql.sql("SELECT id, product_id FROM catalog_changed_product ORDER BY id LIMIT :limit")
                .param("limit", limit)
                .query((row, _) ->
                        new Change(Uuids.of(row.getBytes("id")), new ProductId(Uuids.of(row.getBytes("product_id")))))
                .list();
    }

    /** Takes rows off the queue. */
    public void done(Collection<Change> changes) {
        batches.batchUpdate(
                "DELETE FROM catalog_changed_product WHERE id = ?",
                changes.stream()
                        .map(change -> new Object[] {Uuids.bytes(change.id())})
                        .toList());
    }

    /** How many rows wait. */
    public long waiting() {
        return sql.sql("SELECT COUNT(*) FROM catalog_changed_product")
                .query(Long.class)
                .single();
    }

    private static List<Object[]> rowsOf(Collection<ProductId> products) {
        return products.stream()
                .map(product -> new Object[] {Uuids.bytes(Uuids.v7()), Uuids.bytes(product.value())})
                .toList();
    }
}
