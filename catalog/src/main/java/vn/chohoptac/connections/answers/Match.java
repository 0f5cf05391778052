package vn.chohoptac.connections.answers;

import java.util.List;
import vn.chohoptac.connections.ListingCard;

/**
 * A listing of the other kind that may fit, and why.
 *
 * @param reasons in the order of the enum, never empty
 */
public record Match(ListingCard listing, List<MatchReason> reasons) {}
