package vn.chohoptac.catalog;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chohoptac.cooperatives.CooperativeId;
import vn.chohoptac.kernel.Uuids;

/** What anybody may read of the products on sale. Every answer is true at the instant of the {@code Clock} it was asked. */
@Component
public class Products {

    private static final String OFFERS = """
        SELECT v.sku, v.id AS variant_id, v.name_vi AS pack_vi, v.name_en AS pack_en, v.price, v.unit, v.quantity,
               v.weight_grams, v.retired, p.id AS product_id, p.cooperative_id, p.slug, p.name_vi, p.name_en, p.ocop_set,
               p.state, p.suspended_from, p.discarded, p.pictures, c.province_code, c.sells,
               COALESCE((SELECT MAX(r.stars) FROM catalog_recognition r
                         WHERE r.product_id = p.id AND r.valid_from <= :now AND r.valid_until > :now), 0) AS stars
        FROM catalog_variant v
        JOIN catalog_product p ON p.id = v.product_id
        JOIN catalog_cooperative c ON c.id = p.cooperative_id
        WHERE v.sku IN (:skus)
        """;
    private static final String ON_SALE = "state = 'PUBLISHED' AND discarded = FALSE";

    private final JdbcClient sql;
    private final ProductRows rows;
    private final PageCache pages;
    private final RowReader reader;
    private final Clock clock;

    Products(JdbcClient sql, ProductRows rows, PageCache pages, OcopCatalogue ocop, Clock clock) {
        this.sql = sql;
        this.rows = rows;
        this.pages = pages;
        this.reader = new RowReader(ocop);
        this.clock = clock;
    }

    /** The page of a product on sale. */
    public Optional<ProductPage> bySlug(String slug) {
        var now = clock.instant();
        return pages.bySlug(slug)
                .filter(kept -> kept.facts().onSaleAt(now))
                .map(kept -> kept.facts().pageAt(now, kept.seller()));
    }

    /** Where the product went that once had this address. */
    public Optional<Moved> moved(String oldSlug) {
        return sql.sql("""
            SELECT p.slug FROM catalog_old_slug o JOIN catalog_product p ON p.id = o.product_id
            WHERE o.slug = :slug
            """)
                .param("slug", oldSlug)
                .query(String.class)
                .optional()
                .map(Moved::new);
    }

    /** The packs with these SKUs, on sale or not, in one query; unknown SKUs are missing. */
    public Map<String, Offer> offers(Collection<String> skus) {
        if (skus.isEmpty()) {
            return Map.of();
        }
        var now = clock.instant();
        var offers = new HashMap<String, Offer>();
        sql.sql(OFFERS)
                .param("now", LocalDateTime.ofInstant(now, ZoneOffset.UTC))
                .param("skus", skus)
                .query((row, number) -> reader.offer(row, number, now))
                .list()
                .forEach(offer -> offers.put(offer.sku(), offer));
        return offers;
    }

    /** Those of the products that are on sale, in the order asked for. */
    public List<ProductCard> cards(List<ProductId> ids) {
        var now = clock.instant();
        return rows.byIds(ids).values().stream()
                .filter(facts -> facts.onSaleAt(now))
                .map(facts -> facts.cardAt(now))
                .toList();
    }

    /** The products of one cooperative that are on sale, newest first. */
    public List<ProductCard> ofCooperative(CooperativeId cooperative, int limit) {
        return cards(sql.sql("SELECT id FROM catalog_product WHERE cooperative_id = :own AND " + ON_SALE
                        + " ORDER BY id DESC LIMIT :limit")
                .param("own", Uuids.bytes(cooperative.value()))
                .param("limit", limit)
                .query((row, _) -> new ProductId(Uuids.of(row.getBytes(1))))
                .list());
    }

    /** Numbers of the OCOP sets of which the cooperative has something on sale. */
    public Set<Integer> setsOf(CooperativeId cooperative) {
        return new TreeSet<>(
                sql.sql("SELECT DISTINCT ocop_set FROM catalog_product WHERE cooperative_id = :own AND " + ON_SALE)
                        .param("own", Uuids.bytes(cooperative.value()))
                        .query(Integer.class)
                        .list());
    }

    /** The cooperatives that have something of these OCOP sets on sale. */
    public Set<CooperativeId> makersOf(Collection<Integer> sets) {
        return sets.isEmpty()
                ? Set.of()
                : new HashSet<>(sql.sql("SELECT DISTINCT cooperative_id FROM catalog_product WHERE ocop_set IN (:sets)"
                                + " AND " + ON_SALE)
                        .param("sets", sets)
                        .query((row, _) -> new CooperativeId(Uuids.of(row.getBytes(1))))
                        .list());
    }

    /** Everything the index needs of one product; empty when there is no such product. */
    public Optional<ProductSnapshot> snapshot(ProductId id) {
        return snapshots(List.of(id)).stream().findFirst();
    }

    /** The same for many, in a fixed number of queries; unknown ids are missing. */
    public List<ProductSnapshot> snapshots(Collection<ProductId> ids) {
        return rows.byIds(ids).values().stream().map(ProductFacts::snapshot).toList();
    }

    /**
     * The ids of all products in the order they were made, for walking through them.
     *
     * @param after the last id seen, {@code null} to begin
     */
    public List<ProductId> idsAfter(@Nullable ProductId after, int limit) {
        return sql.sql("SELECT id FROM catalog_product WHERE id > :after ORDER BY id LIMIT :limit")
                .param("after", after == null ? new byte[16] : Uuids.bytes(after.value()))
                .param("limit", limit)
                .query((row, _) -> new ProductId(Uuids.of(row.getBytes(1))))
                .list();
    }

    /** How many products are on sale. */
    public long countListed() {
        return sql.sql("""
            SELECT COUNT(*) FROM catalog_product p JOIN catalog_cooperative c ON c.id = p.cooperative_id
            WHERE p.state = 'PUBLISHED' AND p.discarded = FALSE AND c.sells = TRUE
            """).query(Long.class).single();
    }
}
