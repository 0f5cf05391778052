package vn.chohoptac.payments;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.chohoptac.kernel.Money;

/**
 * A payment as others see it.
 *
 * @param amount what is asked for, or was when it came in
 * @param received what came in; more than {@code amount} when the payer sent too much
 * @param refunded what went back
 * @param refundOpen what is promised back but has not gone yet
 * @param closed nobody waits for this money any more; it can still arrive late
 */
public record PaymentView(
        PaymentId id,
        String reference,
        PaymentMethod method,
        PaymentState state,
        Money amount,
        Money received,
        Money refunded,
        Money refundOpen,
        boolean closed,
        @Nullable Payee payee,
        @Nullable Instant expiresAt,
        @Nullable Instant receivedAt) {

    /** Whether the payer is still expected to pay. */
    public boolean awaited() {
        return state == PaymentState.DUE && !closed;
    }

    /** What came in and is neither back nor promised back. */
    public Money kept() {
        return received.minus(refunded).minus(refundOpen);
    }

    /** The text of the bank's QR code, {@code null} unless a transfer is awaited. */
    public @Nullable String qrPayload() {
        return awaited() && payee != null && method == PaymentMethod.BANK_QR
                ? VietQr.payload(payee.bin(), payee.accountNumber(), amount, reference)
                : null;
    }
}
