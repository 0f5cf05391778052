package vn.chohoptac.orders;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody should be told something about an order.
 *
 * @param sellerOrderCode {@code null} when it is about the whole order
 * @param detail what the kind needs: the refused line's stock code, a reason; empty for none
 */
public record OrderNotice(
        UUID id, Kind kind, String orderCode, @Nullable String sellerOrderCode, String detail, Instant at) {

    /** What there is to tell, and to whom. */
    public enum Kind {
        PLACED(true),
        CONFIRMED(true),
        PAYMENT_RECEIVED(true),
        DISPATCHED(true),
        DELIVERED(true),
        CANCELLED(true),
        REJECTED_LINE(true),
        PAYMENT_REMINDER(true),
        NEW_ORDER(false),
        CONFIRMATION_REMINDER(false),
        CONFIRMATION_ESCALATED(false),
        CANCELLED_BY_BUYER(false),
        REFUND_DUE(false);

        private final boolean toBuyer;

        Kind(boolean toBuyer) {
            this.toBuyer = toBuyer;
        }

        /** Whether it goes to the buyer; else to the cooperative. */
        public boolean toBuyer() {
            return toBuyer;
        }
    }
}
