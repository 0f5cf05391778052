package vn.chohoptac.connections;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A listing as its table has it, free of "now"; for this module's own packages.
 *
 * @param code what people call it: {@code KN} and 7 characters
 * @param ownerProvince whose officers let it on to the board
 * @param stored the last step of its history
 * @param publishedAt first time on the board
 */
public record ListingFacts(
        ListingId id,
        String code,
        Party owner,
        String ownerProvince,
        ListingContent content,
        ListingState stored,
        @Nullable Instant publishedAt,
        Instant createdAt,
        long version) {

    public ListingKind kind() {
        return owner.side() == Side.COOPERATIVE ? ListingKind.OFFER : ListingKind.DEMAND;
    }

    public ListingState stateAt(Instant now) {
        return stored == ListingState.PUBLISHED && !now.isBefore(content.validUntil()) ? ListingState.EXPIRED : stored;
    }
}
