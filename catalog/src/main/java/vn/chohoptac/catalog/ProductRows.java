package vn.chohoptac.catalog;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chohoptac.kernel.Uuids;

/** Reads products whole, many at a time, in three queries whatever their number. */
@Component
class ProductRows {

    private static final String PRODUCTS = """
        SELECT p.*, c.slug AS c_slug, c.name_vi AS c_name_vi, c.name_en AS c_name_en, c.province_code AS c_province_code,
               c.sample AS c_sample, c.sells AS c_sells, c.revision AS c_revision, COALESCE(s.quantity, 0) AS sold
        FROM catalog_product p
        JOIN catalog_cooperative c ON c.id = p.cooperative_id
        LEFT JOIN catalog_sold_total s ON s.product_id = p.id
        """;
    private static final String PACKS = """
        SELECT * FROM catalog_variant
        WHERE product_id IN (:ids) AND retired = FALSE
        ORDER BY product_id, price, position
        """;
    private static final String MARKS = """
        SELECT product_id, 1 AS ocop, stars, NULL AS kind, decision_number AS number, decision_date, issuer,
               valid_from, valid_until, revoked_at
        FROM catalog_recognition WHERE product_id IN (:ids)
        UNION ALL
        SELECT product_id, 0, 0, kind, number, NULL, issuer, valid_from, valid_until, NULL
        FROM catalog_certificate WHERE product_id IN (:ids) AND withdrawn_at IS NULL
        """;
    private static final String REVISIONS = """
        SELECT p.id, p.revision, c.revision AS c_revision
        FROM catalog_product p JOIN catalog_cooperative c ON c.id = p.cooperative_id
        WHERE p.slug = :slug
        """;

    private final JdbcClient sql;
    private final RowReader reader;

    ProductRows(JdbcClient sql, OcopCatalogue ocop) {
        this.sql = sql;
        this.reader = new RowReader(ocop);
    }

    /** What a product and its cooperative have to carry for a copy of them to be still true. */
    record Revision(ProductId id, long product, long cooperative) {}

    Optional<Revision> revisionOf(String slug) {
        return sql.sql(REVISIONS)
                .param("slug", slug)
                .query((row, _) -> new Revision(
                        new ProductId(Uuids.of(row.getBytes("id"))),
                        row.getLong("revision"),
                        row.getLong("c_revision")))
                .optional();
    }

    /** The products with these ids in the order asked for; unknown ones are missing. */
    Map<ProductId, ProductFacts> byIds(Collection<ProductId> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        var keys = ids.stream().map(id -> Uuids.bytes(id.value())).toList();
        var rows = new HashMap<ProductId, ProductFacts>();
        sql.sql(PRODUCTS + "WHERE p.id IN (:ids)")
                .param("ids", keys)
                .query(reader::product)
                .list()
                .forEach(facts -> rows.put(facts.id(), facts));
        packsOf(keys).forEach((id, packs) -> rows.computeIfPresent(id, (_, facts) -> facts.with(packs)));
        marksOf(keys).forEach((id, marks) -> rows.computeIfPresent(id, (_, facts) -> facts.withMarks(marks)));
        var ordered = new LinkedHashMap<ProductId, ProductFacts>();
        ids.forEach(id -> Optional.ofNullable(rows.get(id)).ifPresent(facts -> ordered.put(id, facts)));
        return ordered;
    }

    private Map<ProductId, List<Pack>> packsOf(List<byte[]> keys) {
        return sql.sql(PACKS).param("ids", keys).query(reader::pack).list().stream()
                .collect(groupingBy(RowReader.PackRow::product, mapping(RowReader.PackRow::pack, toList())));
    }

    private Map<ProductId, List<RowReader.MarkRow>> marksOf(List<byte[]> keys) {
        return sql.sql(MARKS).param("ids", keys).query(reader::mark).list().stream()
                .collect(groupingBy(RowReader.MarkRow::product));
    }
}
