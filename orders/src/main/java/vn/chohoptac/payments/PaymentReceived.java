package vn.chohoptac.payments;

import java.time.Instant;
import java.util.UUID;

/**
 * The money of a payment came in. Said once per payment, inside the transaction that records it; who must act in that
 * very transaction listens with a plain listener.
 *
 * @param amount đồng that came in
 */
public record PaymentReceived(UUID paymentId, String reference, PaymentMethod method, long amount, Instant at) {}
