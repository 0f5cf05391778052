package vn.chohoptac.cooperatives;

import java.util.UUID;

/**
 * An officer wants more before deciding on an application.
 *
 * @param what is asked, never empty
 */
public record MoreAskedOfApplicant(UUID cooperativeId, String what) {}
