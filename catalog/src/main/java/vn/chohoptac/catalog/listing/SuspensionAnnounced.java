package vn.chohoptac.catalog.listing;

import java.time.Instant;
import java.util.UUID;
import vn.chohoptac.kernel.LocalizedText;

/** A listing will be (or from now on is) suspended; its cooperative has to be told, with the reason. */
public record SuspensionAnnounced(
        UUID productId, UUID cooperativeId, LocalizedText productName, String reason, Instant from) {}
