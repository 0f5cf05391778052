package vn.chohoptac.inventory;

import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import vn.chohoptac.catalog.DeclaredStock;
import vn.chohoptac.catalog.Products;
import vn.chohoptac.cooperatives.CooperativeId;
import vn.chohoptac.kernel.Uuids;

/** The place of each SKU in the store, made with nothing on it when its SKU is first spoken of. */
@Component
class Shelves {

    private final JdbcTemplate jdbc;
    private final Products products;

    Shelves(JdbcTemplate jdbc, Products products) {
        this.jdbc = jdbc;
        this.products = products;
    }

    /** @throws SkuNotFound unless the SKU is the cooperative's own */
    void openFor(CooperativeId own, String sku) {
        var offer = products.offers(List.of(sku)).get(sku);
        if (offer == null || !offer.cooperativeId().equals(own)) {
            throw new SkuNotFound(sku);
        }
        open(List.of(new DeclaredStock(sku, offer.variantId(), offer.productId(), own, 0)));
    }

    void open(Collection<DeclaredStock> stock) {
        jdbc.batchUpdate(
                """
                INSERT INTO inventory_level
                    (sku, variant_id, product_id, cooperative_id, on_hand, reserved, noted_in_stock)
                VALUES (?, ?, ?, ?, 0, 0, FALSE)
                ON DUPLICATE KEY UPDATE sku = VALUES(sku)
                """,
                stock.stream()
                        .map(one -> new Object[] {
                            one.sku(),
                            Uuids.bytes(one.variantId().value()),
                            Uuids.bytes(one.productId().value()),
                            Uuids.bytes(one.cooperativeId().value())
                        })
                        .toList());
    }
}
