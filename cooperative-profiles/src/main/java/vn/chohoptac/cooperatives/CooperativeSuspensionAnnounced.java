package vn.chohoptac.cooperatives;

import java.time.Instant;
import java.util.UUID;

/**
 * A cooperative will be suspended; it has to be told, with the reason. Once it is, {@link CooperativeSuspended} says so.
 *
 * @param reason never empty
 */
public record CooperativeSuspensionAnnounced(UUID cooperativeId, String reason, Instant effectiveFrom) {}
