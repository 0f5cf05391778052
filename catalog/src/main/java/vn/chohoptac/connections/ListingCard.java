package vn.chohoptac.connections;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.chohoptac.cooperatives.CooperativeCard;

/**
 * A listing as everybody may see it. Names no business buyer and no contact of either side.
 *
 * @param state true at the instant it was read
 * @param publishedAt {@code null} while it has never been on the board
 * @param cooperative who offers; {@code null} for a demand
 * @param buyer who asks, without a name; {@code null} for an offer
 */
public record ListingCard(
        String code,
        ListingKind kind,
        ListingContent content,
        ListingState state,
        @Nullable Instant publishedAt,
        @Nullable CooperativeCard cooperative,
        @Nullable BuyerSummary buyer) {

    public boolean open() {
        return state == ListingState.PUBLISHED;
    }
}
