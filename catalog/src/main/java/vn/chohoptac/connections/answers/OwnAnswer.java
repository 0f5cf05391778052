package vn.chohoptac.connections.answers;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chohoptac.connections.BuyerSummary;
import vn.chohoptac.connections.ListingCard;
import vn.chohoptac.connections.Side;
import vn.chohoptac.cooperatives.CooperativeCard;

/**
 * An answer as one of its two parties sees it.
 *
 * @param own the party's side
 * @param cooperative whose public card it is, whichever side asks
 * @param buyer without a name
 * @param agreed whether the party itself lets the other see its contact
 * @param otherAgreed whether the other does
 * @param contact the other's, {@code null} until both have agreed
 * @param messages oldest first; empty in lists
 */
public record OwnAnswer(
        AnswerId id,
        ListingCard listing,
        Side own,
        Side answeredBy,
        AnswerContent content,
        AnswerState state,
        Instant answeredAt,
        @Nullable CooperativeCard cooperative,
        @Nullable BuyerSummary buyer,
        boolean agreed,
        boolean otherAgreed,
        @Nullable Contact contact,
        List<Message> messages) {

    /** Whether the party answered, rather than posted. */
    public boolean mine() {
        return own == answeredBy;
    }

    /** Whether the party has to say something now. */
    public boolean waitsForMe() {
        return state == AnswerState.SENT && !agreed;
    }
}
