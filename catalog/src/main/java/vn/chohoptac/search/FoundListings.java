package vn.chohoptac.search;

import vn.chohoptac.connections.ListingCard;
import vn.chohoptac.kernel.PageOf;

/**
 * The answer to a look at the board.
 *
 * @param fromDatabase the search engine did not answer: words were looked for by their beginnings, the newest come first
 */
public record FoundListings(PageOf<ListingCard> page, boolean fromDatabase) {}
