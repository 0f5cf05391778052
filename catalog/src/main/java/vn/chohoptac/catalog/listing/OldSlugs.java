package vn.chohoptac.catalog.listing;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chohoptac.catalog.ProductId;
import vn.chohoptac.kernel.Uuids;

/** Addresses products once had; links to them go on working. */
@Component
class OldSlugs {

    private final JdbcClient sql;

    OldSlugs(JdbcClient sql) {
        this.sql = sql;
    }

    void moved(ProductId product, String from, String to) {
        sql.sql("DELETE FROM catalog_old_slug WHERE slug = ?").param(to).update();
        sql.sql("INSERT INTO catalog_old_slug (slug, product_id) VALUES (?, ?)")
                .param(from)
                .param(Uuids.bytes(product.value()))
                .update();
    }
}
