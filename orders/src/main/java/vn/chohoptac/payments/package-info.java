/**
 * What is asked for, what came in and what goes back, for references it does not understand: one payment per seller order
 * (cash on delivery, bank QR) or per order (card). Owns payments, their history, refunds and the inbox of the gateway's
 * webhooks. Publishes {@link vn.chohoptac.payments.PaymentReceived}, within the transaction that records the money.
 * Must never know orders, carts or products.
 */
@ApplicationModule(displayName = "Payments", allowedDependencies = "platform")
@NullMarked
package vn.chohoptac.payments;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
