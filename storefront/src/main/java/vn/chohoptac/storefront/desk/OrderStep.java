package vn.chohoptac.storefront.desk;

import org.jspecify.annotations.Nullable;

/**
 * What a person typed to take a step with an order; each step reads its own fields.
 *
 * @param amount of a transfer, as typed
 * @param reference of a transfer or of a refund's transfer
 * @param cashCollected {@code null} when its box is not ticked or not there, as {@code sellable}
 */
record OrderStep(
        @Nullable String reason,
        @Nullable String sku,
        @Nullable String carrier,
        @Nullable String trackingCode,
        @Nullable String amount,
        @Nullable String reference,
        @Nullable String refund,
        @Nullable Boolean cashCollected,
        @Nullable Boolean sellable) {

    static OrderStep empty() {
        return new OrderStep(null, null, null, null, null, null, null, null, null);
    }

    static boolean ticked(@Nullable Boolean box) {
        return Boolean.TRUE.equals(box);
    }

    String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
