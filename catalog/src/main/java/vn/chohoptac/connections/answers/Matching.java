package vn.chohoptac.connections.answers;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.chohoptac.catalog.Season;
import vn.chohoptac.connections.ListingContent;

/** What speaks for bringing an offer and a demand together. Goods of another group never fit; silence speaks for nothing. */
final class Matching {

    private Matching() {}

    static Set<MatchReason> reasons(ListingContent offer, ListingContent demand, Set<Integer> sameGroup) {
        var reasons = EnumSet.noneOf(MatchReason.class);
        if (offer.ocopSet() == demand.ocopSet()) {
            reasons.add(MatchReason.SAME_SET);
        } else if (sameGroup.contains(offer.ocopSet())) {
            reasons.add(MatchReason.SAME_GROUP);
        } else {
            return reasons;
        }
        addIf(reasons, covers(offer, demand), MatchReason.QUANTITY_COVERS);
        addIf(reasons, seasonsOverlap(offer.season(), demand.season()), MatchReason.SEASON_OVERLAPS);
        addIf(
                reasons,
                !demand.certificates().isEmpty() && offer.certificates().containsAll(demand.certificates()),
                MatchReason.CERTIFICATES_HELD);
        addIf(
                reasons,
                offer.price() != null
                        && demand.price() != null
                        && offer.quantity().unit() == demand.quantity().unit()
                        && offer.price().meets(demand.price()),
                MatchReason.PRICES_MEET);
        addIf(reasons, offer.provinceCode().equals(demand.provinceCode()), MatchReason.SAME_PROVINCE);
        return reasons;
    }

    private static boolean covers(ListingContent offer, ListingContent demand) {
        return offer.period() == demand.period() && offer.quantity().covers(demand.quantity());
    }

    private static boolean seasonsOverlap(@Nullable Season one, @Nullable Season other) {
        return one == null
                || other == null
                || IntStream.rangeClosed(1, 12).anyMatch(month -> one.includes(month) && other.includes(month));
    }

    private static void addIf(Set<MatchReason> reasons, boolean holds, MatchReason reason) {
        if (holds) {
            reasons.add(reason);
        }
    }
}
