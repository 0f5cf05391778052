package vn.chohoptac.search;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch._types.query_dsl.Operator;
import co.elastic.clients.elasticsearch._types.query_dsl.QueryBuilders;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/** Completes what is being typed, with or without marks, by names of products. */
@Service
public class Suggestions {

    private static final Logger LOG = LoggerFactory.getLogger(Suggestions.class);
    private static final int MOST = 10;

    private final ElasticsearchClient engine;
    private final ProductIndex index;

    Suggestions(ElasticsearchClient engine, ProductIndex index) {
        this.engine = engine;
        this.index = index;
    }

    /** Up to {@code limit} completions, the best first; none when nothing was typed or the engine does not answer. */
    public List<Suggestion> of(String typed, int limit) {
        var reading = typed.strip();
        if (reading.isEmpty()) {
            return List.of();
        }
        try {
            return ask(reading, Math.clamp(limit, 1, MOST));
        } catch (IOException | ElasticsearchException e) {
            LOG.debug("No suggestions: {}", e.toString());
            return List.of();
        }
    }

    private List<Suggestion> ask(String typed, int limit) throws IOException {
        var query = QueryBuilders.bool(bool -> bool.must(QueryBuilders.matchBoolPrefix(
                        prefix -> prefix.field("name.folded").query(typed).operator(Operator.And)))
                .should(QueryBuilders.matchPhrasePrefix(
                        prefix -> prefix.field("name").query(typed).boost(3f))));
        var answer = engine.search(
                request -> request.index(index.alias())
                        .query(query)
                        .size(limit)
                        .source(source -> source.filter(fields -> fields.includes("card.nameVi", "card.slug"))),
                Named.class);
        var suggestions = new ArrayList<Suggestion>();
        answer.hits().hits().forEach(hit -> {
            var card = Objects.requireNonNull(hit.source()).card();
            suggestions.add(new Suggestion(card.nameVi(), "product", card.slug()));
        });
        return suggestions;
    }

    record Named(NamedCard card) {}

    record NamedCard(String nameVi, String slug) {}
}
