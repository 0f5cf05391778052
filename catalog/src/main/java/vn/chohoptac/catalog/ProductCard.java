package vn.chohoptac.catalog;

import org.jspecify.annotations.Nullable;
import vn.chohoptac.cooperatives.CooperativeCard;
import vn.chohoptac.kernel.LocalizedText;

/**
 * A product on sale as lists show it, stock excepted.
 *
 * @param cheapest the pack with the lowest price
 * @param stars OCOP stars valid at the instant of reading, 0 for none
 */
public record ProductCard(
        ProductId id,
        String slug,
        LocalizedText name,
        OcopSet set,
        ProductForm form,
        Pack cheapest,
        int stars,
        CooperativeCard cooperative,
        @Nullable String pictureKey) {}
