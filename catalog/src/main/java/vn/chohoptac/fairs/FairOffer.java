package vn.chohoptac.fairs;

import org.jspecify.annotations.Nullable;
import vn.chohoptac.catalog.ProductId;
import vn.chohoptac.kernel.LocalizedText;
import vn.chohoptac.kernel.Money;

/**
 * A pack at a booth.
 *
 * @param price the usual one
 * @param fairPrice what it costs while the fair is open and quota is left
 * @param quota packs at the fair price in all
 * @param quotaLeft packs still to be had at it
 * @param holds whether the fair price is what a cart would charge now
 */
public record FairOffer(
        String sku,
        ProductId productId,
        String productSlug,
        LocalizedText name,
        LocalizedText pack,
        Money price,
        Money fairPrice,
        int quota,
        int quotaLeft,
        boolean holds,
        boolean alcohol,
        int stars,
        int ocopSet,
        String provinceCode,
        @Nullable String pictureKey) {

    /** No quota is left: the usual price is charged. */
    public boolean soldOut() {
        return quotaLeft <= 0;
    }
}
