package vn.chohoptac.search;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.chohoptac.catalog.ChangedProducts;
import vn.chohoptac.catalog.Pack;
import vn.chohoptac.catalog.ProductId;
import vn.chohoptac.catalog.ProductSnapshot;
import vn.chohoptac.catalog.Products;
import vn.chohoptac.inventory.Stock;
import vn.chohoptac.inventory.StockFlips;

/** Brings the table {@code search_document} up to what catalog and inventory say changed. */
@Component
class DocumentFeed {

    private static final int BATCH = 100;

    private final ChangedProducts changes;
    private final StockFlips flips;
    private final Products products;
    private final Stock stock;
    private final SearchDocuments documents;
    private final TransactionTemplate transaction;

    DocumentFeed(
            ChangedProducts changes,
            StockFlips flips,
            Products products,
            Stock stock,
            SearchDocuments documents,
            TransactionTemplate transaction) {
        this.changes = changes;
        this.flips = flips;
        this.products = products;
        this.stock = stock;
        this.documents = documents;
        this.transaction = transaction;
    }

    /** Reads the queues until they are empty. A row is let go of only after its product is stored. */
    void drain() {
        for (var rows = changes.next(BATCH); !rows.isEmpty(); rows = changes.next(BATCH)) {
            rewrite(rows.stream().map(ChangedProducts.Change::productId).toList());
            changes.done(rows);
        }
        for (var rows = flips.next(BATCH); !rows.isEmpty(); rows = flips.next(BATCH)) {
            rewrite(rows.stream().map(StockFlips.Flip::productId).toList());
            flips.done(rows);
        }
    }

    /** Reads each product again, in id order, one transaction each: its row first, then its facts. */
    private void rewrite(Collection<ProductId> changed) {
        new LinkedHashSet<>(changed)
                .stream()
                        .map(ProductId::value)
                        .sorted()
                        .forEach(id -> transaction.executeWithoutResult(_ -> rewrite(id)));
    }

    private void rewrite(UUID id) {
        documents.lock(id);
        var product = products.snapshot(new ProductId(id)).filter(ProductSnapshot::listed);
        documents.store(id, product.map(this::document).orElse(null));
    }

    private SearchDocument document(ProductSnapshot product) {
        var packs = product.packs();
        var levels = stock.levels(packs.stream().map(Pack::sku).toList());
        List<Pack> available = packs.stream()
                .filter(pack ->
                        levels.containsKey(pack.sku()) && levels.get(pack.sku()).inStock())
                .toList();
        var shown = available.isEmpty() ? packs : available;
        boolean inStock = !available.isEmpty() || product.set().service();
        return DocumentOf.product(product, shown.isEmpty() ? null : shown.getFirst(), inStock);
    }
}
