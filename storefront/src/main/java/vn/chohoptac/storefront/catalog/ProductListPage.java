package vn.chohoptac.storefront.catalog;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chohoptac.search.ProductCard;

/**
 * A list of products as its template draws it; every text is put into words already. Public,
 * like its parts, because expressions over public types alone are compiled.
 *
 * @param found how many there are, in a sentence
 * @param correction another query that would find something, {@code null} when none is offered
 * @param bands price bands that hold something, each a way to narrow the list
 * @param clearHref the list without filters
 * @param base what page links go on from
 */
public record ProductListPage(
        String title,
        String found,
        String text,
        boolean fromDatabase,
        @Nullable Link correction,
        List<Link> chips,
        String clearHref,
        List<Facet> facets,
        List<Band> bands,
        String priceFrom,
        String priceTo,
        List<Choice> stock,
        List<Choice> forms,
        List<Choice> sorts,
        List<ProductCard> cards,
        int page,
        int pages,
        String base) {

    /** Words that lead somewhere. */
    public record Link(String words, String href) {}

    /**
     * One group of filters under its heading.
     *
     * @param values those to be seen at once, chosen ones among them
     * @param more those behind a fold
     */
    public record Facet(String title, String parameter, List<Choice> values, List<Choice> more) {

        private static final int SEEN = 8;

        static Facet of(String title, String parameter, List<Choice> choices) {
            if (choices.size() <= SEEN + 1) {
                return new Facet(title, parameter, choices, List.of());
            }
            var seen = choices.stream()
                    .filter(choice -> choice.chosen() || choices.indexOf(choice) < SEEN)
                    .toList();
            return new Facet(
                    title,
                    parameter,
                    seen,
                    choices.stream().filter(choice -> !seen.contains(choice)).toList());
        }
    }

    /** @param chosen whether the list is narrowed to just these prices */
    public record Band(String words, String count, String href, boolean chosen) {}

    /**
     * @param count in groups of three; empty where nothing is counted
     * @param depth 1 for what belongs under the value before it
     */
    public record Choice(String value, String label, String count, int depth, boolean chosen) {}
}
