package vn.chohoptac.storefront.cooperative;

import java.util.List;
import java.util.Locale;
import vn.chohoptac.cooperatives.CooperativeCard;
import vn.chohoptac.kernel.places.Places;
import vn.chohoptac.kernel.places.Province;

/** Cooperatives as lists show them. */
public final class CooperativeTiles {

    private CooperativeTiles() {}

    /** @param sells whether its shop is open; else the page is a profile only */
    public record Tile(String slug, String name, String province, boolean sample, boolean sells) {}

    public static List<Tile> of(List<CooperativeCard> cards, Locale locale) {
        return cards.stream()
                .map(card -> new Tile(
                        card.slug(),
                        card.name().in(locale),
                        Places.current()
                                .province(card.provinceCode())
                                .map(Province::name)
                                .orElse(""),
                        card.sample(),
                        card.sells()))
                .toList();
    }
}
