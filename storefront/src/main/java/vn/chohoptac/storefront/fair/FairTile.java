package vn.chohoptac.storefront.fair;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.chohoptac.fairs.FairCard;
import vn.chohoptac.fairs.FairKind;

/**
 * A fair as lists draw it, in words.
 *
 * @param standing what a visitor should know of this moment
 * @param open whether fair prices hold now
 */
public record FairTile(
        String href,
        String name,
        FairKind kind,
        String period,
        String standing,
        boolean open,
        String organiser,
        int booths,
        @Nullable String pictureKey) {

    static FairTile of(FairCard fair, FairWords words, Locale locale) {
        return new FairTile(
                "/hoi-cho/" + fair.slug(),
                fair.name().in(locale),
                fair.kind(),
                words.period(fair.period(), locale),
                words.standing(fair, locale),
                fair.openNow(),
                fair.organiser(),
                fair.booths(),
                fair.pictureKey());
    }
}
