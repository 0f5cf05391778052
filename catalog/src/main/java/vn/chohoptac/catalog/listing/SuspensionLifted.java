package vn.chohoptac.catalog.listing;

import java.time.Instant;
import java.util.UUID;

/** A suspension, announced or in effect, was lifted. */
public record SuspensionLifted(UUID productId, UUID cooperativeId, String slug, String productName, Instant at) {}
