package vn.chohoptac.shipping;

import java.time.Instant;

/**
 * What was handed to a carrier.
 *
 * @param reference whose goods it holds, for example a seller-order code
 * @param carrier as the sender wrote it; a bus line with its phone is one too
 * @param trackingCode empty when the carrier gives none
 */
public record Parcel(String reference, String carrier, String trackingCode, Instant handedOverAt) {}
