package vn.chohoptac.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The answer to a {@link ProductQuery}.
 *
 * @param total how many products match in all
 * @param cooperatives how many cooperatives offer them; 0 when unknown
 * @param spelling the query in proper spelling when it was typed without marks or with a key left in, else {@code null}
 * @param suggestion another query that would find something, when this one as typed finds nothing
 * @param fromDatabase the search engine did not answer: there are no counts, and the order is plain
 */
public record FoundProducts(
        long total,
        long cooperatives,
        List<ProductCard> items,
        Facets facets,
        @Nullable String spelling,
        @Nullable String suggestion,
        boolean fromDatabase,
        int page,
        int size) {

    /** How many pages can be reached. */
    public int pages() {
        return (int) Math.max(1, (Math.min(total, ProductQuery.DEEPEST) + size - 1) / size);
    }
}
