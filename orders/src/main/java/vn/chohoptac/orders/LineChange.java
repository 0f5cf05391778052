package vn.chohoptac.orders;

import org.jspecify.annotations.Nullable;
import vn.chohoptac.kernel.LocalizedText;
import vn.chohoptac.kernel.Money;

/**
 * What differs from what the buyer was shown.
 *
 * @param sku of the line; empty for {@link Kind#SHIPPING}
 * @param cooperativeSlug whose line or parcel it is
 * @param name of the product, or of the shipping option
 * @param was the price shown before, {@code null} where none was
 * @param now the price of this moment, {@code null} where the line cannot be bought
 * @param asked how many are in the cart; 0 for shipping
 * @param left how many can be bought, for {@link Kind#FAIR_QUOTA} at the fair price; 0 for shipping
 */
public record LineChange(
        Kind kind,
        String sku,
        String cooperativeSlug,
        LocalizedText name,
        @Nullable Money was,
        @Nullable Money now,
        int asked,
        int left) {

    /** What changed. */
    public enum Kind {
        PRICE,
        SOLD_OUT,
        FEWER_LEFT,
        WITHDRAWN,
        /** Fewer packs than wanted, perhaps none, are left at the fair price that was shown; {@code left} says how many. */
        FAIR_QUOTA,
        /** The fair price that was shown holds no more. */
        FAIR_ENDED,
        SHIPPING
    }
}
