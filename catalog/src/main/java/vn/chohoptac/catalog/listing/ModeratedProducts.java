package vn.chohoptac.catalog.listing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chohoptac.catalog.ProductId;
import vn.chohoptac.catalog.ProductSnapshot;
import vn.chohoptac.catalog.ProductState;
import vn.chohoptac.catalog.Products;
import vn.chohoptac.cooperatives.NoticeKind;
import vn.chohoptac.kernel.PageOf;
import vn.chohoptac.kernel.Uuids;
import vn.chohoptac.kernel.VietnameseText;

/** Listings as officers look through them. */
@Component
class ModeratedProducts {

    private static final int LARGEST_PAGE = 100;
    private static final String COLUMNS =
            "SELECT p.id, p.state, p.suspended_from, p.suspension_notice, p.suspension_reason ";
    private static final String MATCHING = """
        FROM catalog_product p JOIN catalog_cooperative c ON c.id = p.cooperative_id
        WHERE p.state <> 'DRAFT' AND p.discarded = FALSE
          AND (:province = '' OR c.province_code = :province)
          AND (:q = '' OR p.name_folded LIKE :like OR c.slug LIKE :slug OR p.slug = :typed)
        """;

    private final JdbcClient sql;
    private final Products products;
    private final Clock clock;

    ModeratedProducts(JdbcClient sql, Products products, Clock clock) {
        this.sql = sql;
        this.products = products;
        this.clock = clock;
    }

    PageOf<ModeratedProduct> list(@Nullable String province, @Nullable String q, int pageAsked, int sizeAsked) {
        int size = Math.clamp(sizeAsked, 1, LARGEST_PAGE);
        int page = Math.max(1, pageAsked);
        var params = paramsOf(province, q == null ? "" : q.strip());
        long total = sql.sql("SELECT COUNT(*) " + MATCHING)
                .params(params)
                .query(Long.class)
                .single();
        var rows = sql.sql(COLUMNS + MATCHING + " ORDER BY p.id DESC LIMIT :size OFFSET :offset")
                .params(params)
                .param("size", size)
                .param("offset", (long) (page - 1) * size)
                .query(ModeratedProducts::row)
                .list();
        return new PageOf<>(withContents(rows), total, page, size);
    }

    Optional<ModeratedProduct> one(ProductId id) {
        var rows = sql.sql(COLUMNS + "FROM catalog_product p WHERE p.id = :id")
                .param("id", Uuids.bytes(id.value()))
                .query(ModeratedProducts::row)
                .list();
        return withContents(rows).stream().findFirst();
    }

    private List<ModeratedProduct> withContents(List<Row> rows) {
        var contents = new HashMap<ProductId, ProductSnapshot>();
        products.snapshots(rows.stream().map(Row::id).toList())
                .forEach(snapshot -> contents.put(snapshot.id(), snapshot));
        var now = clock.instant();
        return rows.stream()
                .flatMap(row ->
                        Optional.ofNullable(contents.get(row.id())).map(content -> row.with(content, now)).stream())
                .toList();
    }

    private static Map<String, Object> paramsOf(@Nullable String province, String q) {
        var params = new HashMap<String, Object>();
        params.put("province", province == null ? "" : province);
        params.put("q", q);
        params.put("typed", q);
        params.put("like", "%" + VietnameseText.fold(q).replaceAll("[%_\\\\]", "\\\\$0") + "%");
        params.put("slug", "%" + VietnameseText.slug(q) + "%");
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
                new ProductId(Uuids.of(row.getBytes("id"))), ProductState.valueOf(row.getString("state")), suspension);
    }

    private record Row(
            ProductId id, ProductState state, @Nullable Suspension suspension) {

        ModeratedProduct with(ProductSnapshot content, Instant now) {
            return new ModeratedProduct(
                    id,
                    content.slug(),
                    content.name(),
                    content.set().number(),
                    state,
                    content.starsAt(now),
                    content.cooperative(),
                    suspension);
        }
    }
}
