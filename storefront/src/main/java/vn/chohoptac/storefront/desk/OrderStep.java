package vn.chohoptac.storefront.desk;

import org.jspecify.annotations.Nullable;

/**
 * What a person typed to take a step with an order; each step reads its own fields.
 *
 * @param amount of a transfer, as typed
 * @param reference of a transfer or of a refund's transfer
 */
record OrderStep(
        @Nullable String reason,
        @Nullable String sku,
        @Nullable String carrier,
        @Nullable String trackingCode,
        @Nullable String amount,
        @Nullable String reference,
        @Nullable String refund,
        boolean cashCollected,
        boolean sellable) {

    static OrderStep empty() {
        return new OrderStep(null, null, null, null, null, null, null, false, false);
    }

    String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
