package vn.chohoptac.search;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.chohoptac.kernel.LocalizedText;
import vn.chohoptac.kernel.Money;
import vn.chohoptac.kernel.Unit;
import vn.chohoptac.kernel.places.Places;
import vn.chohoptac.kernel.places.Province;
import vn.chohoptac.search.SearchDocument.Card;
import vn.chohoptac.search.SearchDocument.Period;

/** Makes cards from what the index keeps, the stars judged by the clock. */
@Component
class Cards {

    private final Places places = Places.current();

    ProductCard of(Card card, Instant now) {
        return new ProductCard(
                card.slug(),
                new LocalizedText(card.nameVi(), card.nameEn()),
                card.sku(),
                card.packVi() == null ? null : new LocalizedText(card.packVi(), card.packEn()),
                Money.vnd(card.price()),
                card.variants(),
                card.comparisonPrice() == null ? null : Money.vnd(card.comparisonPrice()),
                card.comparisonUnit() == null ? null : Unit.valueOf(card.comparisonUnit()),
                starsAt(card.star(), now),
                card.coopSlug(),
                new LocalizedText(card.coopVi(), card.coopEn()),
                card.province(),
                places.province(card.province()).map(Province::name).orElse(""),
                card.inStock(),
                card.enquiryOnly(),
                card.alcohol(),
                card.form(),
                card.picture(),
                card.industry());
    }

    static int starsAt(Map<String, List<Period>> star, Instant now) {
        for (int stars = 5; stars >= 3; stars--) {
            if (star.getOrDefault("" + stars, List.of()).stream().anyMatch(period -> period.holds(now))) {
                return stars;
            }
        }
        return 0;
    }

    static @Nullable String unitName(@Nullable Unit unit) {
        return unit == null ? null : unit.name();
    }
}
