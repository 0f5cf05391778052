package vn.chohoptac.connections.answers;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.chohoptac.connections.BuyerId;
import vn.chohoptac.connections.ListingId;
import vn.chohoptac.connections.Party;
import vn.chohoptac.connections.Side;
import vn.chohoptac.cooperatives.CooperativeId;

/** An answer as its table has it; for this module's own packages. */
public record AnswerFacts(
        AnswerId id,
        ListingId listing,
        String listingCode,
        CooperativeId cooperative,
        BuyerId buyer,
        Side answeredBy,
        AnswerContent content,
        AnswerState state,
        @Nullable Instant cooperativeAgreedAt,
        @Nullable Instant buyerAgreedAt,
        Instant answeredAt) {

    public Party party(Side side) {
        return side == Side.COOPERATIVE ? Party.of(cooperative) : Party.of(buyer);
    }

    public @Nullable Instant agreedAt(Side side) {
        return side == Side.COOPERATIVE ? cooperativeAgreedAt : buyerAgreedAt;
    }

    public boolean concerns(Party party) {
        return party(party.side()).equals(party);
    }
}
