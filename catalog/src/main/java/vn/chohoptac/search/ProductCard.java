package vn.chohoptac.search;

import org.jspecify.annotations.Nullable;
import vn.chohoptac.kernel.LocalizedText;
import vn.chohoptac.kernel.Money;
import vn.chohoptac.kernel.Unit;

/**
 * A product as lists show it.
 *
 * @param defaultSku the cheapest sellable variant, the one a card's button adds; {@code null} when none can be bought
 * @param packName what that variant is called, "túi 500 g"
 * @param price of that variant, VAT in
 * @param variants how many variants are offered; more than one makes {@code price} a "from"
 * @param comparisonPrice per {@code comparisonUnit}, where packs compare
 * @param stars of the best OCOP recognition valid when the card was made, 0 for none
 * @param industrySlug the OCOP industry, for the picture's ground
 */
public record ProductCard(
        String slug,
        LocalizedText name,
        @Nullable String defaultSku,
        @Nullable LocalizedText packName,
        Money price,
        int variants,
        @Nullable Money comparisonPrice,
        @Nullable Unit comparisonUnit,
        int stars,
        String cooperativeSlug,
        LocalizedText cooperativeName,
        String provinceCode,
        String provinceName,
        boolean inStock,
        boolean enquiryOnly,
        boolean alcohol,
        String form,
        String pictureKey,
        String industrySlug) {}
