package vn.chohoptac.payments;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.chohoptac.kernel.Money;

/**
 * Ask for money.
 *
 * @param reference what it is for; unique, letters and digits only, at most 16: a bank QR carries it as its purpose
 * @param amount positive
 * @param payee needed for {@link PaymentMethod#BANK_QR}
 * @param expiresAt until when it is asked for, {@code null} without limit
 */
public record OpenPayment(
        PaymentId id,
        String reference,
        PaymentMethod method,
        Money amount,
        @Nullable Payee payee,
        @Nullable Instant expiresAt) {}
