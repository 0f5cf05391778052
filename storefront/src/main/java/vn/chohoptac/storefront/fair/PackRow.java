package vn.chohoptac.storefront.fair;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.chohoptac.fairs.booths.EligiblePack;
import vn.chohoptac.kernel.Money;

/**
 * A pack to choose for a booth, with what was typed for it.
 *
 * @param error in words, {@code null} when nothing is wrong with it
 */
public record PackRow(
        String sku,
        String name,
        Money price,
        int available,
        boolean chosen,
        String fairPrice,
        String quota,
        @Nullable String error) {

    static PackRow of(EligiblePack pack, Locale locale) {
        return new PackRow(
                pack.sku(),
                pack.name().in(locale) + " · " + pack.pack().in(locale),
                pack.price(),
                pack.available(),
                false,
                "",
                "",
                null);
    }

    PackRow with(boolean taken, String typedPrice, String typedQuota, @Nullable String wrong) {
        return new PackRow(sku, name, price, available, taken, typedPrice, typedQuota, wrong);
    }
}
