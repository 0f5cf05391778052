package vn.chohoptac.search;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chohoptac.kernel.Money;

/**
 * What a person looks for. Values of one filter are alternatives, filters add up.
 *
 * @param text as typed, possibly empty
 * @param groups slugs of OCOP industries, groups or sets
 * @param provinces codes of today's provinces
 * @param stars 3, 4 or 5: the best recognition valid now
 * @param certificates codes of certificate kinds valid now
 * @param cooperatives slugs
 * @param minPrice inclusive, compared with the usual price of the cheapest sellable variant
 * @param maxPrice inclusive
 * @param forms {@code co-san}, {@code dat-truoc}, {@code combo}
 * @param page counted from 1
 * @param size 1 to {@link #MOST_PER_PAGE}
 */
public record ProductQuery(
        String text,
        List<String> groups,
        List<String> provinces,
        List<Integer> stars,
        List<String> certificates,
        List<String> cooperatives,
        @Nullable Money minPrice,
        @Nullable Money maxPrice,
        boolean inStock,
        List<String> forms,
        ProductSort sort,
        int page,
        int size) {

    public static final int MOST_PER_PAGE = 100;

    /** Results beyond this rank cannot be paged to; narrowing the query can. */
    public static final int DEEPEST = 10_000;

    private static final int LONGEST_TEXT = 200;

    public ProductQuery {
        text = text.strip();
        text = text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text;
        size = Math.clamp(size, 1, MOST_PER_PAGE);
        page = Math.clamp(page, 1, DEEPEST / size);
    }

    /** Everything, by relevance, first page. */
    public static ProductQuery everything(int size) {
        return of("", size);
    }

    public static ProductQuery of(String text, int size) {
        return new ProductQuery(
                text,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                null,
                false,
                List.of(),
                ProductSort.RELEVANCE,
                1,
                size);
    }

    public ProductQuery sortedBy(ProductSort order) {
        return new ProductQuery(
                text,
                groups,
                provinces,
                stars,
                certificates,
                cooperatives,
                minPrice,
                maxPrice,
                inStock,
                forms,
                order,
                page,
                size);
    }

    /** The same query limited to one cooperative's products. */
    public ProductQuery ofCooperative(String slug) {
        return new ProductQuery(
                text,
                groups,
                provinces,
                stars,
                certificates,
                List.of(slug),
                minPrice,
                maxPrice,
                inStock,
                forms,
                sort,
                page,
                size);
    }

    int from() {
        return (page - 1) * size;
    }
}
