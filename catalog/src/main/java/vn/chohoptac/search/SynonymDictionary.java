package vn.chohoptac.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import vn.chohoptac.kernel.VietnameseText;

/**
 * Words that mean the same, read from lines of Solr's synonym format: a comma-separated group works both ways,
 * {@code left => right} replaces the left side by the right. A term without marks stands for every marked term that folds
 * to it, so that a query typed without marks is offered what each of its marked readings is.
 */
final class SynonymDictionary {

    private static final int LONGEST_TERM = 5;

    private final Map<String, Set<String>> exact = new HashMap<>();
    private final Map<String, Set<String>> folded = new HashMap<>();

    SynonymDictionary(Collection<String> lines) {
        lines.stream()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .forEach(this::learn);
    }

    /** A run of query words and the other terms it may be replaced by. */
    record Segment(String text, List<String> alternatives) {}

    /** Cuts the words into segments, the longest known term first; a word nobody knows is a segment of its own. */
    List<Segment> segments(List<String> words, boolean marked) {
        var known = marked ? exact : folded;
        var segments = new ArrayList<Segment>();
        int at = 0;
        while (at < words.size()) {
            int length = longestKnown(words, at, known);
            var text = String.join(" ", words.subList(at, at + length));
            var others = known.getOrDefault(text, Set.of()).stream()
                    .filter(term -> !term.equals(text))
                    .toList();
            segments.add(new Segment(text, others));
            at += length;
        }
        return segments;
    }

    private static int longestKnown(List<String> words, int at, Map<String, Set<String>> known) {
        for (int length = Math.min(LONGEST_TERM, words.size() - at); length > 1; length--) {
            if (known.containsKey(String.join(" ", words.subList(at, at + length)))) {
                return length;
            }
        }
        return 1;
    }

    private void learn(String line) {
        int arrow = line.indexOf("=>");
        var left = terms(arrow < 0 ? line : line.substring(0, arrow));
        var right = arrow < 0 ? left : terms(line.substring(arrow + 2));
        for (var term : left) {
            exact.computeIfAbsent(term, _ -> new LinkedHashSet<>()).addAll(right);
            right.forEach(other -> folded.computeIfAbsent(fold(term), _ -> new LinkedHashSet<>())
                    .add(fold(other)));
        }
    }

    private static List<String> terms(String list) {
        return Stream.of(list.split(","))
                .map(term -> String.join(" ", VietnameseText.words(term)))
                .filter(term -> !term.isEmpty())
                .toList();
    }

    private static String fold(String term) {
        return VietnameseText.fold(term);
    }
}
