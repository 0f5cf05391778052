package vn.chohoptac.payments;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.chohoptac.kernel.Money;

/**
 * Money that must go back: by the cooperative to the buyer's account where it took the money itself, by the gateway for cards.
 *
 * @param reference whose goods it is for, a seller-order code
 * @param reason code of why, a key of the bundles after {@code payments.refund-reason.}
 * @param paidAt {@code null} while it is open
 * @param evidence the transfer's number or the gateway's, once paid
 */
public record RefundTask(
        RefundId id,
        PaymentId payment,
        PaymentMethod method,
        String reference,
        Money amount,
        String reason,
        Instant openedAt,
        @Nullable Instant paidAt,
        @Nullable String evidence) {

    public boolean open() {
        return paidAt == null;
    }
}
