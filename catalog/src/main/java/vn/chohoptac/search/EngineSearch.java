package vn.chohoptac.search;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.SortOptions;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.query_dsl.FieldValueFactorModifier;
import co.elastic.clients.elasticsearch._types.query_dsl.FunctionBoostMode;
import co.elastic.clients.elasticsearch._types.query_dsl.FunctionScore;
import co.elastic.clients.elasticsearch._types.query_dsl.FunctionScoreMode;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch._types.query_dsl.QueryBuilders;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.search.Hit;
import co.elastic.clients.json.JsonData;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.chohoptac.search.TextQueries.Strictness;

/** Asks Elasticsearch. Throws what the client throws; {@link ProductSearch} then asks the database. */
@Component
class EngineSearch {

    private final ElasticsearchClient engine;
    private final ProductIndex index;
    private final Synonyms synonyms;
    private final FacetLabels labels;
    private final Cards cards;
    private final Clock clock;

    EngineSearch(
            ElasticsearchClient engine,
            ProductIndex index,
            Synonyms synonyms,
            FacetLabels labels,
            Cards cards,
            Clock clock) {
        this.engine = engine;
        this.index = index;
        this.synonyms = synonyms;
        this.labels = labels;
        this.cards = cards;
        this.clock = clock;
    }

    FoundProducts find(ProductQuery query) throws IOException {
        var reading = QueryReading.of(query.text(), synonyms.current());
        var now = clock.instant().truncatedTo(ChronoUnit.MINUTES);
        var answer = ask(query, reading, Strictness.ALL_WORDS, now);
        if (total(answer) > 0 || reading.isEmpty()) {
            return read(query, reading, answer, now, false);
        }
        answer = ask(query, reading, Strictness.MISSPELT, now);
        if (total(answer) == 0 && reading.words().size() > 1) {
            answer = ask(query, reading, Strictness.SOME_WORDS, now);
        }
        return read(query, reading, answer, now, true);
    }

    private SearchResponse<Source> ask(ProductQuery query, QueryReading reading, Strictness strictness, Instant now)
            throws IOException {
        return engine.search(request(query, reading, strictness, now), Source.class);
    }

    private SearchRequest request(ProductQuery query, QueryReading reading, Strictness strictness, Instant now) {
        var filters = new FilterQueries(query, now);
        var text =
                reading.isEmpty() ? QueryBuilders.matchAll().build()._toQuery() : TextQueries.of(reading, strictness);
        var matching = narrowed(text, query);
        var ranked = query.sort() == ProductSort.RELEVANCE ? ranked(matching, filters, now) : matching;
        return SearchRequest.of(request -> {
            request.index(index.alias())
                    .query(ranked)
                    .from(query.from())
                    .size(query.size())
                    .trackTotalHits(track -> track.enabled(true))
                    .requestCache(false)
                    .source(source -> source.filter(fields -> fields.includes("card")))
                    .sort(order(query.sort()))
                    .aggregations(FacetCounts.ask(filters, labels.certificateKinds()));
            if (!filters.isEmpty()) {
                request.postFilter(QueryBuilders.bool(bool -> bool.filter(filters.all())));
            }
            return request;
        });
    }

    /** What is no facet narrows the query itself. */
    private static Query narrowed(Query text, ProductQuery query) {
        if (!query.inStock() && query.forms().isEmpty()) {
            return text;
        }
        return QueryBuilders.bool(bool -> {
            bool.must(text);
            if (query.inStock()) {
                bool.filter(QueryBuilders.term(term -> term.field("inStock").value(true)));
            }
            if (!query.forms().isEmpty()) {
                bool.filter(FilterQueries.terms("form", query.forms()));
            }
            return bool;
        });
    }

    private static Query ranked(Query matching, FilterQueries filters, Instant now) {
        return QueryBuilders.functionScore(score -> score.query(matching)
                .scoreMode(FunctionScoreMode.Sum)
                .boostMode(FunctionBoostMode.Sum)
                .functions(
                        weight(filters.starred(5), RankingWeights.FIVE_STARS),
                        weight(filters.starred(4), RankingWeights.FOUR_STARS),
                        weight(filters.starred(3), RankingWeights.THREE_STARS),
                        weight(QueryBuilders.term(term -> term.field("inStock").value(true)), RankingWeights.IN_STOCK),
                        FunctionScore.of(f -> f.weight((double) RankingWeights.SOLD)
                                .fieldValueFactor(sold -> sold.field("sold")
                                        .modifier(FieldValueFactorModifier.Log1p)
                                        .missing(0.0))),
                        FunctionScore.of(f -> f.weight((double) RankingWeights.NEW)
                                .exp(decay -> decay.untyped(untyped -> untyped.field("createdAt")
                                        .placement(place -> place.origin(JsonData.of(now.toString()))
                                                .scale(JsonData.of("60d"))
                                                .decay(0.5)))))));
    }

    private static FunctionScore weight(Query filter, float weight) {
        return FunctionScore.of(function -> function.filter(filter).weight((double) weight));
    }

    private static List<SortOptions> order(ProductSort sort) {
        var first = switch (sort) {
            case RELEVANCE, RATING -> null;
            case NEWEST -> by("createdAt", SortOrder.Desc);
            case BEST_SELLING -> by("sold", SortOrder.Desc);
            case PRICE_UP -> by("price", SortOrder.Asc);
            case PRICE_DOWN -> by("price", SortOrder.Desc);
        };
        var score = SortOptions.of(options -> options.score(s -> s.order(SortOrder.Desc)));
        var tie = by("createdAt", SortOrder.Asc);
        return first == null ? List.of(score, tie) : List.of(first, tie);
    }

    private static SortOptions by(String field, SortOrder order) {
        return SortOptions.of(options -> options.field(f -> f.field(field).order(order)));
    }

    private FoundProducts read(
            ProductQuery query, QueryReading reading, SearchResponse<Source> answer, Instant now, boolean stretched) {
        var items = answer.hits().hits().stream()
                .map(Hit::source)
                .filter(Objects::nonNull)
                .map(source -> cards.of(source.card(), now))
                .toList();
        var sellers = answer.aggregations().get("sellers");
        var spelling = Spelling.of(reading, items);
        return new FoundProducts(
                total(answer),
                sellers == null ? 0 : sellers.cardinality().value(),
                items,
                labels.facets(answer.aggregations(), query),
                stretched ? null : spelling,
                stretched && !items.isEmpty() ? Spelling.nearest(reading, items) : null,
                false,
                query.page(),
                query.size());
    }

    private static long total(SearchResponse<?> answer) {
        var total = answer.hits().total();
        return total == null ? 0 : total.value();
    }

    /** The one part of a document that an answer carries. */
    record Source(SearchDocument.@Nullable Card card) {

        @Override
        public SearchDocument.Card card() {
            return Objects.requireNonNull(card, "indexed without its card");
        }
    }
}
