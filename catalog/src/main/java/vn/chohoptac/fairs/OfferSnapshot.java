package vn.chohoptac.fairs;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import vn.chohoptac.catalog.ProductId;
import vn.chohoptac.cooperatives.CooperativeId;
import vn.chohoptac.kernel.LocalizedText;
import vn.chohoptac.kernel.Money;

/** What all fairs offer, as one reading of the tables found it. Only the quota taken changes afterwards. */
final class OfferSnapshot {

    static final OfferSnapshot NOTHING = new OfferSnapshot(List.of(), Map.of());

    private final Map<String, List<Offered>> bySku = new HashMap<>();
    private final Map<ProductId, List<Offered>> byProduct = new HashMap<>();
    private final Map<UUID, Offered> byItem = new HashMap<>();
    private final Map<BoothRef, Place> booths;

    /** Which fair a price belongs to. */
    record At(String slug, LocalizedText name, FairTimeline timeline) {}

    /** Whose booth it is, at which fair. */
    record Place(CooperativeId cooperative, FairTimeline timeline) {}

    /**
     * One pack at one fair.
     *
     * @param holdsFrom not before this
     */
    record Offered(
            UUID item,
            String sku,
            ProductId product,
            Money price,
            int quota,
            AtomicInteger taken,
            BoothRef booth,
            At fair,
            Instant holdsFrom) {

        boolean holdsAt(Instant now) {
            return !now.isBefore(holdsFrom) && fair.timeline().openAt(now);
        }

        FairPrice priceAt(Instant now) {
            var until = fair.timeline().period().closesAfter(now).orElse(now);
            return new FairPrice(
                    item,
                    sku,
                    product,
                    price,
                    Math.max(0, quota - taken.get()),
                    booth,
                    fair.slug(),
                    fair.name(),
                    until);
        }
    }

    OfferSnapshot(List<Offered> offers, Map<BoothRef, Place> booths) {
        this.booths = Map.copyOf(booths);
        for (var offer : offers) {
            byItem.put(offer.item(), offer);
            bySku.merge(offer.sku(), List.of(offer), OfferSnapshot::both);
            byProduct.merge(offer.product(), List.of(offer), OfferSnapshot::both);
        }
    }

    boolean isEmpty() {
        return bySku.isEmpty();
    }

    Stream<FairPrice> of(String sku, Instant now) {
        return holding(bySku.getOrDefault(sku, List.of()), now);
    }

    Stream<FairPrice> of(ProductId product, Instant now) {
        return holding(byProduct.getOrDefault(product, List.of()), now);
    }

    /** Whether that was a live booth of that cooperative when it was visited. */
    boolean isBooth(BoothVisit visit, CooperativeId cooperative) {
        var place = booths.get(visit.booth());
        return place != null
                && place.cooperative().equals(cooperative)
                && place.timeline().at(visit.at()) == FairState.LIVE;
    }

    /** The database says so many are taken. */
    void counted(UUID item, int taken) {
        var offer = byItem.get(item);
        if (offer != null) {
            offer.taken().set(taken);
        }
    }

    void left(UUID item, int packs) {
        var offer = byItem.get(item);
        if (offer != null) {
            offer.taken().set(offer.quota() - packs);
        }
    }

    /** A transaction of this node took, or gave back, so many more. */
    void moved(UUID item, int packs) {
        var offer = byItem.get(item);
        if (offer != null) {
            offer.taken().addAndGet(packs);
        }
    }

    private static Stream<FairPrice> holding(List<Offered> offers, Instant now) {
        return offers.stream().filter(offer -> offer.holdsAt(now)).map(offer -> offer.priceAt(now));
    }

    private static List<Offered> both(List<Offered> some, List<Offered> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }
}
