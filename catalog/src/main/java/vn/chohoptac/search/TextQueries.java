package vn.chohoptac.search;

import static vn.chohoptac.search.RankingWeights.ALL_WORDS_EXACT;
import static vn.chohoptac.search.RankingWeights.BODY;
import static vn.chohoptac.search.RankingWeights.CONTEXT;
import static vn.chohoptac.search.RankingWeights.MARKED_WORDS_EXACT;
import static vn.chohoptac.search.RankingWeights.NAME;
import static vn.chohoptac.search.RankingWeights.NAME_AS_TYPED;
import static vn.chohoptac.search.RankingWeights.NAME_HEAD;
import static vn.chohoptac.search.RankingWeights.NAME_PAIRS;
import static vn.chohoptac.search.RankingWeights.SYNONYM;

import co.elastic.clients.elasticsearch._types.query_dsl.BoolQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.Operator;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch._types.query_dsl.QueryBuilders;
import co.elastic.clients.elasticsearch._types.query_dsl.SpanQuery;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.chohoptac.kernel.VietnameseText;

/** Turns a reading of what was typed into the part of the query that matches text. */
final class TextQueries {

    private static final String FOLDED = ".folded";
    private static final String EXACT = "";

    /** Long enough to be no Vietnamese syllable, most of which have four letters at most. */
    private static final Pattern ENGLISH = Pattern.compile("[a-z]{5,}");

    private TextQueries() {}

    /** How far a query may be stretched before it finds something. */
    enum Strictness {
        /** Every word or a synonym of it. */
        ALL_WORDS,
        /** Every word, one edit allowed from four letters on, two from eight. */
        MISSPELT,
        /** Most of the words, edits allowed. */
        SOME_WORDS
    }

    static Query of(QueryReading reading, Strictness strictness) {
        var query = new BoolQuery.Builder();
        if (strictness == Strictness.ALL_WORDS) {
            reading.segments().forEach(segment -> query.must(meaning(segment, reading.marked())));
        } else {
            query.must(fuzzy(reading, strictness));
        }
        if (reading.marked()) {
            query.should(worth(ALL_WORDS_EXACT, allWords(reading, true)));
            query.should(worth(MARKED_WORDS_EXACT, allWords(reading, false)));
        } else {
            query.should(worth(NAME_AS_TYPED, match("name", reading.text(), 1)));
        }
        if (reading.words().size() > 1) {
            query.should(match("name.pairs", reading.text(), NAME_PAIRS));
        }
        query.should(worth(NAME_HEAD, atTheHead(reading)));
        return query.build()._toQuery();
    }

    /** The words folded, or any synonym: of a marked term the marked synonyms, else the folded ones. */
    private static Query meaning(SynonymDictionary.Segment segment, boolean marked) {
        var alternatives = new ArrayList<Query>();
        alternatives.add(everywhere(segment.text(), FOLDED, 1));
        for (var synonym : segment.alternatives()) {
            alternatives.add(everywhere(synonym, marked ? EXACT : FOLDED, SYNONYM));
        }
        if (!marked && ENGLISH.matcher(segment.text()).matches()) {
            alternatives.add(everywhere(otherNumber(segment.text()), FOLDED, SYNONYM));
        }
        return best(alternatives);
    }

    /** English tells one from many: pineapple, pineapples. */
    private static String otherNumber(String word) {
        return word.endsWith("s") ? word.substring(0, word.length() - 1) : word + "s";
    }

    /**
     * A Vietnamese name begins with the thing itself: "bưởi da xanh" is a pomelo, "mứt vỏ bưởi" is not. Of a query that is one
     * term its synonyms count as well.
     */
    private static Query atTheHead(QueryReading reading) {
        var heads = new ArrayList<Query>();
        heads.add(head(reading.words()));
        if (reading.segments().size() == 1) {
            reading.segments()
                    .getFirst()
                    .alternatives()
                    .forEach(synonym -> heads.add(head(List.of(synonym.split(" ")))));
        }
        return best(heads);
    }

    private static Query head(List<String> words) {
        var terms = words.stream().map(TextQueries::term).toList();
        return QueryBuilders.spanFirst(first -> first.end(words.size())
                .match(SpanQuery.of(match ->
                        match.spanNear(near -> near.clauses(terms).slop(0).inOrder(true)))));
    }

    private static SpanQuery term(String word) {
        return SpanQuery.of(
                span -> span.spanTerm(term -> term.field("name.folded").value(VietnameseText.fold(word))));
    }

    private static Query everywhere(String words, String subfield, float boost) {
        return best(List.of(
                match("name" + subfield, words, NAME * boost),
                match("context" + subfield, words, CONTEXT * boost),
                match("body" + subfield, words, BODY * boost)));
    }

    private static Query fuzzy(QueryReading reading, Strictness strictness) {
        var required = strictness == Strictness.MISSPELT ? "100%" : "60%";
        var words = reading.words().stream().map(TextQueries::fuzzyWord).toList();
        return QueryBuilders.bool(bool -> bool.should(words).minimumShouldMatch(required));
    }

    private static Query fuzzyWord(String word) {
        return best(List.of(
                fuzzyMatch("name.folded", word, NAME),
                fuzzyMatch("context.folded", word, CONTEXT),
                match("body.folded", word, BODY)));
    }

    private static Query fuzzyMatch(String field, String word, float boost) {
        return QueryBuilders.match(match -> match.field(field)
                .query(word)
                .boost(boost)
                .fuzziness("AUTO:4,8")
                .prefixLength(1)
                .maxExpansions(30));
    }

    /**
     * Every word somewhere, or for a term one of its synonyms; with marks as typed, or, unless {@code strictly}, in any marks
     * where none were typed.
     */
    private static Query allWords(QueryReading reading, boolean strictly) {
        return QueryBuilders.bool(bool -> {
            reading.segments().forEach(segment -> bool.filter(written(segment, strictly)));
            return bool;
        });
    }

    private static Query written(SynonymDictionary.Segment segment, boolean strictly) {
        var ways = new ArrayList<Query>();
        ways.add(QueryBuilders.bool(bool -> {
            for (var word : segment.text().split(" ")) {
                boolean exact = strictly || VietnameseText.hasMarks(word);
                bool.filter(everywhere(word, exact ? EXACT : FOLDED, 1));
            }
            return bool;
        }));
        segment.alternatives().forEach(synonym -> ways.add(everywhere(synonym, EXACT, 1)));
        return best(ways);
    }

    private static Query worth(float boost, Query query) {
        return QueryBuilders.constantScore(constant -> constant.filter(query).boost(boost));
    }

    private static Query match(String field, String words, float boost) {
        return QueryBuilders.match(
                match -> match.field(field).query(words).operator(Operator.And).boost(boost));
    }

    private static Query best(List<Query> queries) {
        return queries.size() == 1
                ? queries.getFirst()
                : QueryBuilders.disMax(best -> best.queries(queries).tieBreaker(0.1));
    }
}
