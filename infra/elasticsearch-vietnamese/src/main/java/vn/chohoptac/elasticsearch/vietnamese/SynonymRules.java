package vn.chohoptac.elasticsearch.vietnamese;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.synonym.SynonymMap;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.util.CharsRef;
import org.apache.lucene.util.CharsRefBuilder;
import org.jspecify.annotations.Nullable;

/** Synonym rules in Solr's format: {@code a, b c, d} for a two-way group, {@code a, b => c} where the left side is replaced. */
final class SynonymRules {

    private static final Pattern COMMA = Pattern.compile("(?<!\\\\),");
    private static final Pattern ARROW = Pattern.compile("=>");

    private final Analyzer words;

    /** Rules whose terms are split and spelt by the analyzer, which must make of them what the chain makes of a query. */
    SynonymRules(Analyzer words) {
        this.words = words;
    }

    /** @throws IllegalArgumentException naming the line that is no rule */
    List<SynonymRule> read(Collection<String> lines) {
        List<SynonymRule> rules = new ArrayList<>();
        for (String line : lines) {
            String rule = line.strip();
            if (!rule.isEmpty() && !rule.startsWith("#")) {
                SynonymRule read = readLine(rule);
                if (read != null) {
                    rules.add(read);
                }
            }
        }
        return rules;
    }

    /** The rules as a map for Lucene; null when there are none. */
    static @Nullable SynonymMap map(List<SynonymRule> rules) {
        if (rules.isEmpty()) {
            return null;
        }
        SynonymMap.Builder map = new SynonymMap.Builder(true);
        for (SynonymRule rule : rules) {
            for (String from : rule.from()) {
                boolean keepsItself = rule.to().contains(from);
                for (String to : rule.to()) {
                    if (!to.equals(from)) {
                        map.add(joined(from), joined(to), keepsItself);
                    }
                }
            }
        }
        try {
            return map.build();
        } catch (IOException unexpected) {
            throw new UncheckedIOException(unexpected);
        }
    }

    /** Null when analysis leaves nothing to say, as in a folded line whose terms have become one. */
    private @Nullable SynonymRule readLine(String line) {
        String[] sides = ARROW.split(line, -1);
        if (sides.length > 2) {
            throw new IllegalArgumentException("More than one => in the synonym rule: " + line);
        }
        List<String> from = terms(sides[0]);
        List<String> to = sides.length == 1 ? from : terms(sides[1]);
        if (from.isEmpty() || to.isEmpty()) {
            throw new IllegalArgumentException("A side without a word in the synonym rule: " + line);
        }
        boolean says = from.size() > 1 || to.size() > 1 || !from.equals(to);
        if (sides.length == 1 && from.size() == 1 && COMMA.split(line).length < 2) {
            throw new IllegalArgumentException("Only one term in the synonym rule: " + line);
        }
        return says ? new SynonymRule(from, to) : null;
    }

    private List<String> terms(String side) {
        Set<String> terms = new LinkedHashSet<>();
        for (String term : COMMA.split(side)) {
            String analyzed = analyze(term.replace("\\,", ","));
            if (!analyzed.isEmpty()) {
                terms.add(analyzed);
            }
        }
        return List.copyOf(terms);
    }

    private String analyze(String term) {
        List<String> found = new ArrayList<>();
        try (TokenStream tokens = words.tokenStream("", term)) {
            CharTermAttribute word = tokens.addAttribute(CharTermAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                found.add(word.toString());
            }
            tokens.end();
        } catch (IOException unexpected) {
            throw new UncheckedIOException(unexpected);
        }
        return String.join(" ", found);
    }

    private static CharsRef joined(String term) {
        return SynonymMap.Builder.join(term.split(" "), new CharsRefBuilder());
    }
}
