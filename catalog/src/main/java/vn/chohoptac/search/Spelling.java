package vn.chohoptac.search;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.chohoptac.kernel.VietnameseText;

/** Learns from the names of what was found how the words of a query are written. */
final class Spelling {

    private static final int FARTHEST = 2;
    private static final Pattern WORD_BREAK = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Spelling() {}

    /** The query with the marks its words bear in the names found, or {@code null} when they add nothing or not every word is among them. */
    static @Nullable String of(QueryReading reading, List<ProductCard> found) {
        if (reading.isEmpty()) {
            return null;
        }
        if (reading.words().stream().allMatch(VietnameseText::hasMarks)) {
            return null;
        }
        var written = writtenForms(found);
        if (!reading.words().stream().allMatch(word -> VietnameseText.hasMarks(word) || written.containsKey(word))) {
            return null;
        }
        var words = reading.words().stream()
                .map(word -> VietnameseText.hasMarks(word) ? word : written.getOrDefault(word, word))
                .toList();
        return words.equals(reading.words()) ? null : String.join(" ", words);
    }

    /** The query with each unknown word replaced by the nearest word of the names found; {@code null} when that is what was typed. */
    static @Nullable String nearest(QueryReading reading, List<ProductCard> found) {
        var written = writtenForms(found);
        var nearest =
                reading.words().stream().map(word -> nearest(word, written)).collect(Collectors.joining(" "));
        return nearest.equalsIgnoreCase(reading.text()) ? null : nearest;
    }

    private static String nearest(String word, Map<String, String> written) {
        var folded = VietnameseText.fold(word);
        return written.entrySet().stream()
                .filter(entry -> distance(folded, entry.getKey()) <= FARTHEST)
                .min(Comparator.comparingInt(entry -> distance(folded, entry.getKey())))
                .map(Map.Entry::getValue)
                .orElse(word);
    }

    /** For each folded word the commonest way it is written in the names. */
    private static Map<String, String> writtenForms(List<ProductCard> found) {
        var forms = new HashMap<String, Integer>();
        for (var card : found) {
            WORD_BREAK.splitAsStream(card.name().vi()).forEach(word -> forms.merge(word, 1, Integer::sum));
        }
        var counts = new HashMap<String, Map<String, Integer>>();
        forms.forEach((word, count) -> counts.computeIfAbsent(VietnameseText.fold(word), _ -> new HashMap<>())
                .put(word, count));
        var written = new HashMap<String, String>();
        counts.forEach((folded, ways) -> ways.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .ifPresent(form -> written.put(folded, form.getKey())));
        return written;
    }

    private static int distance(String a, String b) {
        if (Math.abs(a.length() - b.length()) > FARTHEST) {
            return FARTHEST + 1;
        }
        var row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(change, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[b.length()];
    }
}
