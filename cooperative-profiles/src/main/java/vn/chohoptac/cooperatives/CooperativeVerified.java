package vn.chohoptac.cooperatives;

import java.util.UUID;

/**
 * An officer verified a cooperative that applied, or an administrator enrolled one.
 *
 * @param applied whether it applied, so that somebody waits for the answer
 */
public record CooperativeVerified(UUID cooperativeId, boolean applied) {}
