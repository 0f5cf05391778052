package vn.chohoptac.search;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.SortOptions;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.query_dsl.BoolQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch._types.query_dsl.QueryBuilders;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.json.JsonData;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Service;
import vn.chohoptac.connections.BoardQuery;
import vn.chohoptac.connections.Connections;
import vn.chohoptac.connections.ListingId;
import vn.chohoptac.kernel.PageOf;
import vn.chohoptac.search.TextQueries.Strictness;

/**
 * Finds offers and demands, words read as those of products are. What each says, and whether it is still on the board, is
 * read from its own module. When the search engine does not answer, the database does, and the answer says so.
 */
@Service
public class BoardSearch {

    private final ElasticsearchClient engine;
    private final BoardIndex index;
    private final Synonyms synonyms;
    private final Connections connections;
    private final EngineGuard guard;
    private final Clock clock;

    BoardSearch(
            ElasticsearchClient engine,
            BoardIndex index,
            Synonyms synonyms,
            Connections connections,
            EngineGuard guard,
            Clock clock) {
        this.engine = engine;
        this.index = index;
        this.synonyms = synonyms;
        this.connections = connections;
        this.guard = guard;
        this.clock = clock;
    }

    /** The best first where words are given, else the newest. Never fails for want of the engine. */
    public FoundListings find(BoardQuery query) {
        return guard.ask(() -> asked(query), () -> new FoundListings(connections.find(query), true));
    }

    private FoundListings asked(BoardQuery query) throws IOException {
        var reading = QueryReading.of(query.q(), synonyms.current());
        var now = clock.instant();
        var answer = ask(query, reading, Strictness.ALL_WORDS, now);
        if (total(answer) == 0 && !reading.isEmpty()) {
            answer = ask(query, reading, Strictness.MISSPELT, now);
        }
        var ids = answer.hits().hits().stream()
                .map(hit -> new ListingId(UUID.fromString(Objects.requireNonNull(hit.id()))))
                .toList();
        return new FoundListings(
                new PageOf<>(connections.cards(ids), total(answer), query.page(), query.size()), false);
    }

    private SearchResponse<Void> ask(BoardQuery query, QueryReading reading, Strictness strictness, Instant now)
            throws IOException {
        var matching = matching(query, reading, strictness, now);
        return engine.search(
                SearchRequest.of(request -> request.index(index.alias())
                        .query(matching)
                        .from((query.page() - 1) * query.size())
                        .size(query.size())
                        .trackTotalHits(track -> track.enabled(true))
                        .source(source -> source.fetch(false))
                        .sort(order(reading))),
                Void.class);
    }

    private static Query matching(BoardQuery query, QueryReading reading, Strictness strictness, Instant now) {
        var bool = new BoolQuery.Builder();
        bool.must(
                reading.isEmpty() ? QueryBuilders.matchAll().build()._toQuery() : TextQueries.of(reading, strictness));
        bool.filter(QueryBuilders.range(
                range -> range.untyped(untyped -> untyped.field("validUntil").gt(JsonData.of(now.toString())))));
        if (query.kind() != null) {
            bool.filter(FilterQueries.terms("kind", List.of(query.kind().name())));
        }
        if (query.province() != null) {
            bool.filter(FilterQueries.terms("province", List.of(query.province())));
        }
        if (!query.sets().isEmpty()) {
            bool.filter(QueryBuilders.terms(terms -> terms.field("set")
                    .terms(list ->
                            list.value(query.sets().stream().map(FieldValue::of).toList()))));
        }
        return bool.build()._toQuery();
    }

    private static List<SortOptions> order(QueryReading reading) {
        var newest = SortOptions.of(
                options -> options.field(f -> f.field("publishedAt").order(SortOrder.Desc)));
        var best = SortOptions.of(options -> options.score(score -> score.order(SortOrder.Desc)));
        return reading.isEmpty() ? List.of(newest) : List.of(best, newest);
    }

    private static long total(SearchResponse<?> answer) {
        var total = answer.hits().total();
        return total == null ? 0 : total.value();
    }
}
