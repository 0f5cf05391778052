package vn.chohoptac.catalog.listing;

import java.time.Instant;
import java.util.UUID;

/** A listing will be (or from now on is) suspended; its cooperative has to be told, with the reason. */
public record SuspensionAnnounced(
        UUID productId, UUID cooperativeId, String slug, String productName, String reason, Instant from) {}
