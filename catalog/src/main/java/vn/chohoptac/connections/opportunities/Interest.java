package vn.chohoptac.connections.opportunities;

import java.time.Instant;
import vn.chohoptac.cooperatives.CooperativeId;

/**
 * That a cooperative is interested.
 *
 * @param note what it said, may be empty
 * @param by name of who said so
 */
public record Interest(CooperativeId cooperative, String note, Instant at, String by) {}
