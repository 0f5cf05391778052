package vn.chohoptac.connections;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What somebody looks for on the board; {@code null} and empty mean any.
 *
 * @param q words, each of which has to occur, with or without marks
 * @param sets numbers of OCOP sets
 * @param page from 1
 */
public record BoardQuery(
        @Nullable ListingKind kind, String q, @Nullable String province, Set<Integer> sets, int page, int size) {

    /** Listings beyond this rank cannot be paged to; narrowing the query can. */
    private static final int DEEPEST = 10_000;

    private static final int LONGEST_WORDS = 200;

    public BoardQuery {
        q = q.length() > LONGEST_WORDS ? q.substring(0, LONGEST_WORDS) : q;
        sets = Set.copyOf(sets);
        size = Math.clamp(size, 1, 100);
        page = Math.clamp(page, 1, DEEPEST / size);
    }
}
