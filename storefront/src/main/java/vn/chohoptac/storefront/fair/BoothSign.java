package vn.chohoptac.storefront.fair;

import java.util.List;
import java.util.Locale;
import vn.chohoptac.catalog.OcopCatalogue;
import vn.chohoptac.fairs.Booth;
import vn.chohoptac.kernel.places.Places;
import vn.chohoptac.kernel.places.Province;

/**
 * A booth as the fair's street shows it.
 *
 * @param offers the first few of what it has
 * @param more how many it has besides
 */
record BoothSign(String code, String name, String province, String zone, List<OfferCard> offers, int more) {

    private static final int SHOWN = 3;

    static BoothSign of(Booth booth, OcopCatalogue ocop, Locale locale) {
        return new BoothSign(
                booth.code(),
                booth.cooperative().name().in(locale),
                Places.current()
                        .province(booth.cooperative().provinceCode())
                        .map(Province::name)
                        .orElse(""),
                booth.zone(),
                booth.offers().stream()
                        .limit(SHOWN)
                        .map(offer -> OfferCard.of(booth, offer, ocop, locale))
                        .toList(),
                Math.max(0, booth.offers().size() - SHOWN));
    }
}
