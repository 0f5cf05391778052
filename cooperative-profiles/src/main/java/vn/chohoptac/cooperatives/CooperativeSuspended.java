package vn.chohoptac.cooperatives;

import java.util.UUID;

/** A cooperative may not sell until restored; what it lists has to leave the shop. */
public record CooperativeSuspended(UUID cooperativeId) {}
