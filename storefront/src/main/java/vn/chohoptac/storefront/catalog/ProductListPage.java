package vn.chohoptac.storefront.catalog;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chohoptac.search.ProductCard;

/**
 * A list of products as its template draws it; every text is put into words already.
 *
 * @param found how many there are, in a sentence
 * @param correction another query that would find something, {@code null} when none is offered
 * @param clearHref the list without filters
 * @param base what page links go on from
 */
record ProductListPage(
        String title,
        String found,
        String text,
        boolean fromDatabase,
        @Nullable Link correction,
        List<Link> chips,
        String clearHref,
        List<Facet> facets,
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
    record Link(String words, String href) {}

    /** One group of filters under its heading. */
    record Facet(String title, String parameter, List<Choice> values) {}

    /** @param count in groups of three; empty where nothing is counted */
    record Choice(String value, String label, String count, boolean chosen) {}
}
