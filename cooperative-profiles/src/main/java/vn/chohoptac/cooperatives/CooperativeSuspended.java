package vn.chohoptac.cooperatives;

import java.util.UUID;

/**
 * A cooperative may not sell until restored; what it lists has to leave the shop.
 *
 * @param reason what the cooperative is told, never empty
 */
public record CooperativeSuspended(UUID cooperativeId, String reason) {}
