package vn.chohoptac.storefront.connection.party;

import java.util.List;
import vn.chohoptac.connections.answers.MatchReason;
import vn.chohoptac.storefront.connection.ListingView;

/** A listing of the other kind that may fit a party's own, and why. */
record Fit(ListingView listing, List<MatchReason> reasons) {}
