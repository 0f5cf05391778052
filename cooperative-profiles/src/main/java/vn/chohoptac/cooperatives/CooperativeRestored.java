package vn.chohoptac.cooperatives;

import java.util.UUID;

/** A suspended cooperative is back. */
public record CooperativeRestored(UUID cooperativeId) {}
