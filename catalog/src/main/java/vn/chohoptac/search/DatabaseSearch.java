package vn.chohoptac.search;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;
import vn.chohoptac.kernel.VietnameseText;

/** Finds products without the engine: words by their beginnings, group, province, cooperative and price; no counts. */
@Component
class DatabaseSearch {

    private static final int MOST_WORDS = 8;

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Cards cards;
    private final Clock clock;

    DatabaseSearch(JdbcClient jdbc, JsonMapper json, Cards cards, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.cards = cards;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public FoundProducts find(ProductQuery query) {
        var values = new HashMap<String, Object>();
        var where = where(query, values);
        var total = jdbc.sql("SELECT COUNT(*) FROM search_document d" + where)
                .params(values)
                .query(Long.class)
                .single();
        values.put("size", query.size());
        values.put("from", query.from());
        var now = clock.instant();
        var items = jdbc
                .sql("SELECT d.json FROM search_document d" + where + " ORDER BY " + order(query.sort())
                        + ", d.product_id LIMIT :size OFFSET :from")
                .params(values)
                .query(String.class)
                .list()
                .stream()
                .map(document ->
                        cards.of(json.readValue(document, SearchDocument.class).card(), now))
                .toList();
        return new FoundProducts(total, 0, items, Facets.NONE, null, null, true, query.page(), query.size());
    }

    private static String where(ProductQuery query, Map<String, Object> values) {
        var conditions = new ArrayList<String>();
        conditions.add("d.live = TRUE");
        var words = VietnameseText.foldedWords(query.text());
        for (int i = 0; i < Math.min(words.size(), MOST_WORDS); i++) {
            values.put("word" + i, words.get(i).replaceAll("[\\\\%_]", "") + "%");
            conditions.add(
                    "EXISTS (SELECT 1 FROM search_token t WHERE t.product_id = d.product_id AND t.token LIKE :word" + i
                            + ")");
        }
        if (!query.groups().isEmpty()) {
            values.put("groups", query.groups());
            conditions.add("(d.industry IN (:groups) OR d.product_group IN (:groups) OR d.product_set IN (:groups))");
        }
        in("province", query.provinces(), conditions, values);
        in("cooperative", query.cooperatives(), conditions, values);
        if (query.minPrice() != null) {
            values.put("min", query.minPrice().dong());
            conditions.add("d.price >= :min");
        }
        if (query.maxPrice() != null) {
            values.put("max", query.maxPrice().dong());
            conditions.add("d.price <= :max");
        }
        if (query.inStock()) {
            conditions.add("d.in_stock = TRUE");
        }
        return " WHERE " + String.join(" AND ", conditions);
    }

    private static void in(String column, List<?> wanted, List<String> conditions, Map<String, Object> values) {
        if (!wanted.isEmpty()) {
            values.put(column, wanted);
            conditions.add("d." + column + " IN (:" + column + ")");
        }
    }

    private static String order(ProductSort sort) {
        return switch (sort) {
            case PRICE_UP -> "d.price";
            case PRICE_DOWN -> "d.price DESC";
            case NEWEST -> "d.created_at DESC";
            case RELEVANCE, BEST_SELLING, RATING -> "d.sold DESC";
        };
    }
}
