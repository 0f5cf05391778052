package vn.chohoptac.fairs.booths;

import vn.chohoptac.kernel.Money;

/**
 * A pack a cooperative means to sell at a fair.
 *
 * @param fairPrice above nothing and below the usual price
 * @param quota the most packs at that price, at least 1; it sets no stock aside
 */
public record Proposal(String sku, Money fairPrice, int quota) {}
