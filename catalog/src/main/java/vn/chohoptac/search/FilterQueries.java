package vn.chohoptac.search;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch._types.query_dsl.QueryBuilders;
import co.elastic.clients.json.JsonData;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.chohoptac.kernel.Money;

/** The filters of a query, one for each facet, so that a facet can be counted without its own. */
final class FilterQueries {

    /** The facets, named as the aggregations are. */
    enum Facet {
        GROUP,
        PROVINCE,
        STARS,
        CERTIFICATE,
        COOPERATIVE,
        PRICE
    }

    private final Map<Facet, Query> byFacet = new EnumMap<>(Facet.class);
    private final Instant now;

    FilterQueries(ProductQuery query, Instant now) {
        this.now = now;
        add(Facet.GROUP, query.groups(), values -> terms("groups", values));
        add(Facet.PROVINCE, query.provinces(), values -> terms("province", values));
        add(
                Facet.STARS,
                query.stars(),
                values -> any(values.stream().map(this::starred).toList()));
        add(
                Facet.CERTIFICATE,
                query.certificates(),
                values -> any(values.stream().map(this::certified).toList()));
        add(Facet.COOPERATIVE, query.cooperatives(), values -> terms("cooperative", values));
        if (query.minPrice() != null || query.maxPrice() != null) {
            byFacet.put(Facet.PRICE, prices(query.minPrice(), query.maxPrice()));
        }
    }

    boolean isEmpty() {
        return byFacet.isEmpty();
    }

    List<Query> all() {
        return List.copyOf(byFacet.values());
    }

    /** All filters but that facet's own. */
    List<Query> allBut(Facet facet) {
        return byFacet.entrySet().stream()
                .filter(entry -> entry.getKey() != facet)
                .map(Map.Entry::getValue)
                .toList();
    }

    /** Products whose best valid recognition has so many stars at the clock's minute. */
    Query starred(int stars) {
        return holds("star." + stars);
    }

    Query certified(String kind) {
        return holds("certificate." + kind);
    }

    static Query terms(String field, List<String> values) {
        return QueryBuilders.terms(terms -> terms.field(field)
                .terms(list -> list.value(values.stream().map(FieldValue::of).toList())));
    }

    private Query holds(String periods) {
        return QueryBuilders.term(term -> term.field(periods).value(now.toString()));
    }

    private static Query prices(@Nullable Money from, @Nullable Money to) {
        return QueryBuilders.range(range -> range.untyped(untyped -> {
            untyped.field("price");
            if (from != null) {
                untyped.gte(JsonData.of(from.dong()));
            }
            if (to != null) {
                untyped.lte(JsonData.of(to.dong()));
            }
            return untyped;
        }));
    }

    private static Query any(List<Query> queries) {
        return QueryBuilders.bool(bool -> bool.should(queries).minimumShouldMatch("1"));
    }

    private <T> void add(Facet facet, List<T> values, java.util.function.Function<List<T>, Query> filter) {
        if (!values.isEmpty()) {
            byFacet.put(facet, filter.apply(values));
        }
    }
}
