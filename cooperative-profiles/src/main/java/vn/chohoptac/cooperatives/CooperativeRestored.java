package vn.chohoptac.cooperatives;

import java.util.UUID;

/**
 * A cooperative's suspension, announced or in effect, was lifted.
 *
 * @param reason what the cooperative is told, never empty
 */
public record CooperativeRestored(UUID cooperativeId, String reason) {}
