package vn.chohoptac.cooperatives;

import java.util.UUID;

/**
 * A suspended cooperative is back.
 *
 * @param reason what the cooperative is told, never empty
 */
public record CooperativeRestored(UUID cooperativeId, String reason) {}
