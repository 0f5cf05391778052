package vn.chohoptac.catalog;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.chohoptac.cooperatives.CooperativeId;
import vn.chohoptac.kernel.LocalizedText;
import vn.chohoptac.kernel.Money;

/**
 * One pack of one product as carts and the checkout need it, true at the instant it was read.
 *
 * @param unitCode {@link vn.chohoptac.kernel.Unit#code()} of the contents
 * @param unitQuantity how much of that unit one pack holds
 * @param weightGrams what one pack weighs on its way
 * @param provinceCode the cooperative's province
 * @param starsNow OCOP stars valid now, 0 for none
 * @param enquiryOnly a service: not to be put into a cart
 * @param sellable published, not suspended, offered by a cooperative that may sell
 * @param pictureKey the first picture, {@code null} when there is none
 */
public record Offer(
        String sku,
        VariantId variantId,
        ProductId productId,
        CooperativeId cooperativeId,
        String productSlug,
        LocalizedText productName,
        LocalizedText packName,
        Money price,
        String unitCode,
        BigDecimal unitQuantity,
        int weightGrams,
        String provinceCode,
        int ocopSet,
        int starsNow,
        boolean alcohol,
        boolean enquiryOnly,
        boolean sellable,
        @Nullable String pictureKey) {}
