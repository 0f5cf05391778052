package vn.chohoptac.search;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch._types.query_dsl.QueryBuilders;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.chohoptac.kernel.Money;
import vn.chohoptac.search.FilterQueries.Facet;

/** Asks for the counts of every facet and reads them back. */
final class FacetCounts {

    /** Bounds of the price bands in đồng. */
    private static final long[] PRICES = {50_000, 100_000, 200_000, 500_000};

    private static final String OTHERS = "others_";
    private static final String COUNTED = "counted";
    private static final int MOST_GROUPS = 60;
    private static final int MOST_PROVINCES = 34;
    private static final int MOST_COOPERATIVES = 15;

    private FacetCounts() {}

    static Map<String, Aggregation> ask(FilterQueries filters, List<String> certificateKinds) {
        var asked = new LinkedHashMap<String, Aggregation>();
        put(asked, filters, Facet.GROUP, "group", terms("groups", MOST_GROUPS));
        put(asked, filters, Facet.PROVINCE, "province", terms("province", MOST_PROVINCES));
        put(asked, filters, Facet.COOPERATIVE, "cooperative", terms("cooperativeLabel", MOST_COOPERATIVES));
        put(asked, filters, Facet.PRICE, "price", priceBands());
        put(asked, filters, Facet.STARS, "stars", keyed(starQueries(filters)));
        var certified = new LinkedHashMap<String, Query>();
        certificateKinds.forEach(kind -> certified.put(kind, filters.certified(kind)));
        put(asked, filters, Facet.CERTIFICATE, "certificate", keyed(certified));
        asked.put("sellers", Aggregation.of(agg -> agg.cardinality(distinct -> distinct.field("cooperative"))));
        return asked;
    }

    /** The buckets of a facet, by key, in the engine's order. */
    static Map<String, Long> read(Map<String, Aggregate> answer, String name) {
        var counts = new LinkedHashMap<String, Long>();
        var aggregate = answer.get(name);
        if (aggregate == null) {
            var others = answer.get(OTHERS + name);
            aggregate = others == null ? null : others.filter().aggregations().get(COUNTED);
        }
        if (aggregate == null) {
            return counts;
        }
        if (aggregate.isSterms()) {
            aggregate.sterms().buckets().array().forEach(b -> counts.put(b.key().stringValue(), b.docCount()));
        } else if (aggregate.isFilters()) {
            aggregate.filters().buckets().keyed().forEach((key, bucket) -> counts.put(key, bucket.docCount()));
        } else if (aggregate.isRange()) {
            aggregate.range().buckets().array().forEach(b -> counts.put(b.key(), b.docCount()));
        }
        return counts;
    }

    static List<Facets.PriceBand> bands(Map<String, Long> counts) {
        var bands = new ArrayList<Facets.PriceBand>();
        for (int i = 0; i <= PRICES.length; i++) {
            long count = counts.getOrDefault("" + i, 0L);
            var from = i == 0 ? null : Money.vnd(PRICES[i - 1]);
            var to = i == PRICES.length ? null : Money.vnd(PRICES[i] - 1);
            bands.add(new Facets.PriceBand(from, to, count));
        }
        return bands;
    }

    private static Map<String, Query> starQueries(FilterQueries filters) {
        var queries = new LinkedHashMap<String, Query>();
        for (int stars = 5; stars >= 3; stars--) {
            queries.put("" + stars, filters.starred(stars));
        }
        return queries;
    }

    private static void put(
            Map<String, Aggregation> asked, FilterQueries filters, Facet facet, String name, Aggregation counted) {
        var others = filters.allBut(facet);
        if (others.isEmpty()) {
            asked.put(name, counted);
        } else {
            asked.put(
                    OTHERS + name,
                    Aggregation.of(agg -> agg.filter(QueryBuilders.bool(bool -> bool.filter(others)))
                            .aggregations(COUNTED, counted)));
        }
    }

    private static Aggregation terms(String field, int most) {
        return Aggregation.of(agg -> agg.terms(terms -> terms.field(field).size(most)));
    }

    private static Aggregation keyed(Map<String, Query> queries) {
        return Aggregation.of(agg -> agg.filters(filters -> filters.filters(buckets -> buckets.keyed(queries))));
    }

    private static Aggregation priceBands() {
        return Aggregation.of(agg -> agg.range(range -> {
            range.field("price");
            for (int i = 0; i <= PRICES.length; i++) {
                int band = i;
                range.ranges(bounds -> {
                    bounds.key("" + band);
                    if (band > 0) {
                        bounds.from((double) PRICES[band - 1]);
                    }
                    if (band < PRICES.length) {
                        bounds.to((double) PRICES[band]);
                    }
                    return bounds;
                });
            }
            return range;
        }));
    }
}
