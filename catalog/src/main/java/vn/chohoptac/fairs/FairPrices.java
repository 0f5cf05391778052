package vn.chohoptac.fairs;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.chohoptac.catalog.ProductId;
import vn.chohoptac.cooperatives.CooperativeId;

/**
 * The fair prices that hold at the instant of the {@code Clock} they are asked at, answered from memory. Of several the
 * lowest with quota left comes first; when none has any left, the lowest stands there as sold out. What another node
 * changed is seen within seconds; the checkout checks again.
 */
@Component
public class FairPrices {

    private static final Comparator<FairPrice> LOWEST =
            Comparator.comparing(FairPrice::price).thenComparing(FairPrice::item);

    private final OfferKeeper keeper;
    private final QuotaRecords quotas;
    private final Clock clock;

    FairPrices(OfferKeeper keeper, QuotaRecords quotas, Clock clock) {
        this.keeper = keeper;
        this.quotas = quotas;
        this.clock = clock;
    }

    /** The prices that hold now by stock code; those without one are missing. */
    public Map<String, FairPrice> now(Collection<String> skus) {
        var now = clock.instant();
        var offers = keeper.offers(now);
        if (offers.isEmpty()) {
            return Map.of();
        }
        var prices = new HashMap<String, FairPrice>();
        for (var sku : skus) {
            choose(offers.of(sku, now), 1).ifPresent(price -> prices.put(sku, price));
        }
        return prices;
    }

    /** The price that holds now, perhaps sold out. */
    public Optional<FairPrice> now(String sku) {
        var now = clock.instant();
        return choose(keeper.offers(now).of(sku, now), 1);
    }

    /** The lowest price that holds now for any pack of each product; those without one are missing. */
    public Map<ProductId, FairPrice> ofProducts(Collection<ProductId> products) {
        var now = clock.instant();
        var offers = keeper.offers(now);
        if (offers.isEmpty()) {
            return Map.of();
        }
        var prices = new HashMap<ProductId, FairPrice>();
        for (var product : products) {
            choose(offers.of(product, now), 1).ifPresent(price -> prices.put(product, price));
        }
        return prices;
    }

    /** Packs by stock code, for what a cart or a checkout holds: the lowest price that covers all packs of a line, else the lowest. */
    public Map<String, FairPrice> forPacks(Map<String, Integer> packs) {
        return forPacks(packs, clock.instant());
    }

    /**
     * As {@link #forPacks(Map)}, for the transaction of a checkout that began at that instant: where memory says that too
     * little is left, the quota is read in this transaction. That enough is left is checked when it is taken.
     */
    public Map<String, FairPrice> atCheckout(Map<String, Integer> packs, Instant began) {
        var prices = forPacks(packs, began);
        var doubtful = prices.values().stream()
                .filter(price -> !price.covers(packs.getOrDefault(price.sku(), 1)))
                .map(FairPrice::sku)
                .toList();
        if (doubtful.isEmpty()) {
            return prices;
        }
        var offers = keeper.offers(began);
        var left = quotas.left(doubtful.stream()
                .flatMap(sku -> offers.of(sku, began))
                .map(FairPrice::item)
                .toList());
        var exact = new HashMap<>(prices);
        for (var sku : doubtful) {
            choose(offers.of(sku, began).map(price -> withLeft(price, left)), packs.getOrDefault(sku, 1))
                    .ifPresent(price -> exact.put(sku, price));
        }
        return exact;
    }

    /** Whether that visit was to a live booth of that cooperative and what is added now still belongs to it. */
    public Optional<BoothRef> found(BoothVisit visit, CooperativeId seller) {
        var now = clock.instant();
        return Optional.of(visit)
                .filter(made -> made.countsAt(now))
                .filter(made -> keeper.offers(now).isBooth(made, seller))
                .map(BoothVisit::booth);
    }

    private Map<String, FairPrice> forPacks(Map<String, Integer> packs, Instant now) {
        var offers = keeper.offers(now);
        if (offers.isEmpty()) {
            return Map.of();
        }
        var prices = new HashMap<String, FairPrice>();
        packs.forEach((sku, count) -> choose(offers.of(sku, now), count).ifPresent(price -> prices.put(sku, price)));
        return prices;
    }

    private static Optional<FairPrice> choose(Stream<FairPrice> holding, int packs) {
        List<FairPrice> lowestFirst = holding.sorted(LOWEST).toList();
        return lowestFirst.stream()
                .filter(price -> price.covers(packs))
                .findFirst()
                .or(() -> lowestFirst.stream().filter(price -> !price.soldOut()).findFirst())
                .or(() -> lowestFirst.stream().findFirst());
    }

    private static FairPrice withLeft(FairPrice price, Map<UUID, Integer> left) {
        return price.withLeft(left.getOrDefault(price.item(), 0));
    }
}
