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

    public BoardQuery {
        sets = Set.copyOf(sets);
        page = Math.clamp(page, 1, 1000);
        size = Math.clamp(size, 1, 100);
    }
}
