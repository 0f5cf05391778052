package vn.chohoptac.cooperatives;

import java.util.UUID;

/** An officer verified a cooperative that applied, or an administrator enrolled one. */
public record CooperativeVerified(UUID cooperativeId) {}
