package vn.chohoptac.cooperatives;

import java.util.List;
import java.util.UUID;

/**
 * The end of an application.
 *
 * @param people the accounts that acted for the cooperative until now and no longer do
 * @param reason what they are told, never empty
 */
public record ApplicationRejected(UUID cooperativeId, List<UUID> people, String reason) {}
