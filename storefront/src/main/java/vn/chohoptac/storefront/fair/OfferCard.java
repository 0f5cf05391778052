package vn.chohoptac.storefront.fair;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.chohoptac.catalog.OcopCatalogue;
import vn.chohoptac.fairs.Booth;
import vn.chohoptac.fairs.FairOffer;
import vn.chohoptac.kernel.Money;

/**
 * A pack at a booth as its card draws it.
 *
 * @param holds whether a cart would charge the fair price now
 * @param quotaLeft packs left at the fair price
 */
record OfferCard(
        String sku,
        String slug,
        String name,
        String pack,
        String cooperative,
        String booth,
        String industry,
        Money price,
        Money fairPrice,
        boolean holds,
        boolean soldOut,
        int quotaLeft,
        int stars,
        @Nullable String pictureKey) {

    static OfferCard of(Booth booth, FairOffer offer, OcopCatalogue ocop, Locale locale) {
        return new OfferCard(
                offer.sku(),
                offer.productSlug(),
                offer.name().in(locale),
                offer.pack().in(locale),
                booth.cooperative().name().in(locale),
                booth.code(),
                ocop.set(offer.ocopSet()).industry().slug(),
                offer.price(),
                offer.fairPrice(),
                offer.holds(),
                offer.soldOut(),
                offer.quotaLeft(),
                offer.stars(),
                offer.pictureKey());
    }
}
