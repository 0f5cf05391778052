package vn.chohoptac.catalog.listing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chohoptac.catalog.ProductId;
import vn.chohoptac.catalog.ProductSnapshot;
import vn.chohoptac.catalog.ProductState;
import vn.chohoptac.catalog.Products;
import vn.chohoptac.cooperatives.CooperativeId;
import vn.chohoptac.cooperatives.NoticeKind;
import vn.chohoptac.kernel.PageOf;
import vn.chohoptac.kernel.Uuids;
import vn.chohoptac.kernel.VietnameseText;

/** The owner's list of products: which ones by one query, what they are by a fixed number more. */
@Component
class OwnProducts {

    private static final int LARGEST_PAGE = 100;
    private static final String MATCHING = """
        FROM catalog_product p
        WHERE p.cooperative_id = :own AND p.discarded = FALSE
          AND (:state = '' OR p.state = :state)
          AND (:q = '' OR p.name_folded LIKE :like OR p.own_code = :typed
               OR EXISTS (SELECT 1 FROM catalog_variant v WHERE v.product_id = p.id AND v.sku = :sku))
        """;

    private final JdbcClient sql;
    private final Products products;
    private final Clock clock;

    OwnProducts(JdbcClient sql, Products products, Clock clock) {
        this.sql = sql;
        this.products = products;
        this.clock = clock;
    }

    PageOf<OwnProduct> list(CooperativeId own, OwnProductQuery query) {
        int size = Math.clamp(query.size(), 1, LARGEST_PAGE);
        int page = Math.max(1, query.page());
        var params = paramsOf(own, query);
        long total = sql.sql("SELECT COUNT(*) " + MATCHING)
                .params(params)
                .query(Long.class)
                .single();
        var rows = sql.sql("SELECT p.id, p.own_code, p.state, p.changed_at, p.suspended_from, p.suspension_notice,"
                        + " p.suspension_reason " + MATCHING + " ORDER BY p.id DESC LIMIT :size OFFSET :offset")
                .params(params)
                .param("size", size)
                .param("offset", (long) (page - 1) * size)
                .query(OwnProducts::row)
                .list();
        return new PageOf<>(withContents(rows), total, page, size);
    }

    private List<OwnProduct> withContents(List<Row> rows) {
        var contents = new HashMap<ProductId, ProductSnapshot>();
        products.snapshots(rows.stream().map(Row::id).toList())
                .forEach(snapshot -> contents.put(snapshot.id(), snapshot));
        var now = clock.instant();
        return rows.stream()
                .flatMap(row ->
                        Optional.ofNullable(contents.get(row.id())).map(content -> row.with(content, now)).stream())
                .toList();
    }

    private static Map<String, Object> paramsOf(CooperativeId own, OwnProductQuery query) {
        var q = query.q() == null ? "" : query.q().strip();
        var params = new HashMap<String, Object>();
        params.put("own", Uuids.bytes(own.value()));
        params.put("state", query.state() == null ? "" : query.state().name());
        params.put("q", q);
        params.put("typed", q);
        params.put("sku", q.toUpperCase(Locale.ROOT));
        params.put("like", "%" + VietnameseText.fold(q).replaceAll("[%_\\\\]", "\\\\$0") + "%");
        return params;
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        var from = row.getObject("suspended_from", LocalDateTime.class);
        var suspension = from == null
                ? null
                : new Suspension(
                        NoticeKind.valueOf(row.getString("suspension_notice")),
                        from.toInstant(ZoneOffset.UTC),
                        row.getString("suspension_reason"));
        return new Row(
                new ProductId(Uuids.of(row.getBytes("id"))),
                row.getString("own_code"),
                ProductState.valueOf(row.getString("state")),
                suspension,
                row.getObject("changed_at", LocalDateTime.class).toInstant(ZoneOffset.UTC));
    }

    private record Row(
            ProductId id,
            @Nullable String ownCode,
            ProductState state,
            @Nullable Suspension suspension,
            Instant changedAt) {

        OwnProduct with(ProductSnapshot content, Instant now) {
            return new OwnProduct(
                    id,
                    content.slug(),
                    ownCode,
                    content.name(),
                    content.set().number(),
                    state,
                    content.starsAt(now),
                    content.pictures().isEmpty() ? null : content.pictures().getFirst(),
                    content.packs(),
                    suspension,
                    changedAt);
        }
    }
}
