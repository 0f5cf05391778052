package vn.chohoptac.catalog.listing;

import org.jspecify.annotations.Nullable;
import vn.chohoptac.kernel.LocalizedText;
import vn.chohoptac.kernel.Money;
import vn.chohoptac.kernel.Quantity;

/**
 * What a cooperative says about one pack.
 *
 * @param sku the SKU it has or shall have; {@code null} lets the market give one
 * @param content what one pack holds
 * @param weightGrams what it weighs on its way, 1 to 1,000,000
 */
public record EditPack(@Nullable String sku, LocalizedText name, Money price, Quantity content, int weightGrams) {}
