package vn.chohoptac.cooperatives;

import jakarta.persistence.Embeddable;
import java.time.Instant;

/**
 * A suspension that a cooperative has been told of and that has not taken effect.
 *
 * @param reason what the cooperative was told
 */
@Embeddable
public record AnnouncedSuspension(Instant effectiveFrom, String reason) {}
