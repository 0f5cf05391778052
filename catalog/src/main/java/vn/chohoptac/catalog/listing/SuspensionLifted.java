package vn.chohoptac.catalog.listing;

import java.util.UUID;
import vn.chohoptac.kernel.LocalizedText;

/** A suspension, announced or in effect, was lifted; its cooperative has to be told, with the reason. */
public record SuspensionLifted(UUID productId, UUID cooperativeId, LocalizedText productName, String reason) {}
