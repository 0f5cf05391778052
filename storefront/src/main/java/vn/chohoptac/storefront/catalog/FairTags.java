package vn.chohoptac.storefront.catalog;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import vn.chohoptac.fairs.FairPrices;
import vn.chohoptac.kernel.Money;
import vn.chohoptac.search.ProductCard;

/** The fair prices to lay over cards at this instant, from memory. */
@Component
public class FairTags {

    private final FairPrices prices;

    FairTags(FairPrices prices) {
        this.prices = prices;
    }

    /** By the pack a card's button adds; what is charged at its usual price is missing. */
    public Map<String, Money> of(Collection<ProductCard> cards) {
        var tags = new HashMap<String, Money>();
        var now = prices.now(skus(cards));
        if (!now.isEmpty()) {
            cards.forEach(card -> {
                var price = now.get(Objects.requireNonNullElse(card.defaultSku(), ""));
                if (price != null && price.beats(card.price())) {
                    tags.put(price.sku(), price.price());
                }
            });
        }
        return tags;
    }

    private static List<String> skus(Collection<ProductCard> cards) {
        return cards.stream()
                .map(ProductCard::defaultSku)
                .filter(Objects::nonNull)
                .toList();
    }
}
