package vn.chohoptac.connections.contracts;

import vn.chohoptac.cooperatives.CooperativeId;

/**
 * A cooperative's part in a contract.
 *
 * @param weight positive; values and quantities are shared in proportion to it
 */
public record Sharing(CooperativeId cooperative, long weight) {}
