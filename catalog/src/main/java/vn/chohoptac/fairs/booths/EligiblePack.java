package vn.chohoptac.fairs.booths;

import vn.chohoptac.catalog.ProductId;
import vn.chohoptac.kernel.LocalizedText;
import vn.chohoptac.kernel.Money;

/**
 * A pack a cooperative may apply with.
 *
 * @param available packs that can be sold now
 */
public record EligiblePack(
        String sku, ProductId product, LocalizedText name, LocalizedText pack, Money price, int available) {}
