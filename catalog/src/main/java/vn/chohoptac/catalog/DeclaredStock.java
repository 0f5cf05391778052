package vn.chohoptac.catalog;

import vn.chohoptac.cooperatives.CooperativeId;

/**
 * So much of a SKU is on hand, says its owner.
 *
 * @param onHand not negative
 */
public record DeclaredStock(
        String sku, VariantId variantId, ProductId productId, CooperativeId cooperativeId, int onHand) {}
