package vn.chohoptac.elasticsearch.vietnamese;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What to do with folded rules when a folded term also stands for another word: {@code dua} is dứa and dừa. */
enum SynonymCollisions {

    /** Rules stay whole: most found, least precise. */
    KEEP,

    /** Only the colliding terms leave their rules. */
    DROP_TERMS,

    /** Every rule that holds a colliding term goes. */
    DROP_LINES;

    static SynonymCollisions of(String setting) {
        try {
            return valueOf(setting.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            throw new IllegalArgumentException(
                    "collisions must be keep, drop_terms or drop_lines, not " + setting, unknown);
        }
    }

    /**
     * The folded rules that may be used.
     *
     * @param marked the rules as written, by which two words that fold to the same are told apart
     * @param ambiguous folded terms known to stand for several words
     */
    List<SynonymRule> apply(List<SynonymRule> folded, List<SynonymRule> marked, Set<String> ambiguous) {
        if (this == KEEP) {
            return folded;
        }
        Set<String> colliding = colliding(marked);
        colliding.addAll(ambiguous);
        List<SynonymRule> kept = new ArrayList<>();
        for (SynonymRule rule : folded) {
            List<String> from = without(colliding, rule.from());
            List<String> to = rule.isGroup() ? from : without(colliding, rule.to());
            boolean whole = from.equals(rule.from()) && to.equals(rule.to());
            boolean says = !from.isEmpty() && !to.isEmpty() && (to.size() > 1 || !from.equals(to));
            if (whole || (this == DROP_TERMS && says)) {
                kept.add(new SynonymRule(from, to));
            }
        }
        return kept;
    }

    /** Folded terms that different marked terms of different rules share. */
    private static Set<String> colliding(List<SynonymRule> marked) {
        Map<String, String> seen = new HashMap<>();
        Map<String, Integer> seenIn = new HashMap<>();
        Set<String> colliding = new TreeSet<>();
        for (int line = 0; line < marked.size(); line++) {
            Set<String> terms = new TreeSet<>(marked.get(line).from());
            terms.addAll(marked.get(line).to());
            for (String term : terms) {
                String folded = VietnameseFolder.foldNormalized(term);
                String other = seen.putIfAbsent(folded, term);
                Integer otherLine = seenIn.putIfAbsent(folded, line);
                if (other != null && !other.equals(term) && otherLine != null && otherLine != line) {
                    colliding.add(folded);
                }
            }
        }
        return colliding;
    }

    private static List<String> without(Set<String> colliding, List<String> terms) {
        return terms.stream().filter(term -> !colliding.contains(term)).toList();
    }
}
