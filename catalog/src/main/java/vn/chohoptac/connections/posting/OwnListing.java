package vn.chohoptac.connections.posting;

import java.util.List;
import java.util.Set;
import vn.chohoptac.connections.ListingCard;
import vn.chohoptac.connections.ListingState;
import vn.chohoptac.connections.Step;

/**
 * A listing as its owner and its officers see it.
 *
 * @param next what its owner may make of it now
 * @param history oldest first; empty in lists
 */
public record OwnListing(
        ListingCard card, Set<ListingState> next, boolean editable, long version, List<Step> history) {}
