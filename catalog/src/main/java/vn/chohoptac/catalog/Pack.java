package vn.chohoptac.catalog;

import org.jspecify.annotations.Nullable;
import vn.chohoptac.kernel.LocalizedText;
import vn.chohoptac.kernel.Money;
import vn.chohoptac.kernel.Quantity;
import vn.chohoptac.kernel.Unit;

/**
 * One variant of a product as readers see it.
 *
 * @param content what one pack holds
 * @param weightGrams what it weighs on its way
 */
public record Pack(
        VariantId variantId, String sku, LocalizedText name, Money price, Quantity content, int weightGrams) {

    /** The price of one kilogram or litre, {@code null} where that says nothing. */
    public @Nullable Money comparisonPrice() {
        return content.hasComparisonPrice() ? content.comparisonPrice(price) : null;
    }

    /** The unit {@link #comparisonPrice()} is for. */
    public Unit comparisonUnit() {
        return content.comparisonUnit();
    }
}
