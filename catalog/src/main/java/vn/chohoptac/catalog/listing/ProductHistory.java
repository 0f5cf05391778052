package vn.chohoptac.catalog.listing;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.chohoptac.catalog.ChangedProducts;
import vn.chohoptac.catalog.ProductId;
import vn.chohoptac.kernel.Actor;
import vn.chohoptac.kernel.Uuids;

/** Who did what to a product, when and why: rows are only ever added. Whatever is noted here is noted for the index too. */
@Component
public class ProductHistory {

    private static final int SHOWN = 50;

    private final JdbcClient sql;
    private final ChangedProducts changed;

    ProductHistory(JdbcClient sql, ChangedProducts changed) {
        this.sql = sql;
        this.changed = changed;
    }

    /** Notes what happened, in the transaction it happens in. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void note(ProductId product, ProductEvent.Kind kind, Actor by, @Nullable String reason, Instant at) {
        add(product, kind, by, reason, at);
        changed.note(product);
    }

    /** Notes what happened on the way to something else that will be noted in the same transaction. */
    void add(ProductId product, ProductEvent.Kind kind, Actor by, @Nullable String reason, Instant at) {
        sql.sql("""
            INSERT INTO catalog_history (id, product_id, kind, at, actor_kind, actor_id, actor_name, reason)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?)
            """)
                .param(Uuids.bytes(Uuids.v7()))
                .param(Uuids.bytes(product.value()))
                .param(kind.name())
                .param(LocalDateTime.ofInstant(at, ZoneOffset.UTC))
                .param(by.kind().name())
                .param(by.accountId() == null ? null : Uuids.bytes(by.accountId()))
                .param(by.name())
                .param(reason)
                .update();
    }

    /** The last entries, newest first. */
    List<ProductEvent> of(ProductId product) {
        return sql.sql("SELECT * FROM catalog_history WHERE product_id = ? ORDER BY id DESC LIMIT " + SHOWN)
                .param(Uuids.bytes(product.value()))
                .query((row, _) -> new ProductEvent(
                        ProductEvent.Kind.valueOf(row.getString("kind")),
                        row.getObject("at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                        Actor.Kind.valueOf(row.getString("actor_kind")),
                        row.getString("actor_name"),
                        row.getString("reason")))
                .list();
    }
}
