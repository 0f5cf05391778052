package vn.chohoptac.carts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.chohoptac.carts.CartView.FairNote;
import vn.chohoptac.carts.CartView.Group;
import vn.chohoptac.carts.CartView.Line;
import vn.chohoptac.carts.CartView.Problem;
import vn.chohoptac.catalog.Offer;
import vn.chohoptac.cooperatives.CooperativeCard;
import vn.chohoptac.cooperatives.CooperativeId;
import vn.chohoptac.fairs.FairPrice;
import vn.chohoptac.inventory.Availability;
import vn.chohoptac.kernel.Money;

/** A cart's lines laid over what their owners say of this moment. */
record CartPricing(
        Map<String, Offer> offers,
        Map<String, FairPrice> fairs,
        Map<String, Availability> stock,
        Map<CooperativeId, CooperativeCard> cooperatives) {

    /** @param fair the fair whose price it is, {@code null} for the usual one */
    record Shown(Money price, @Nullable String fair) {}

    CartView of(String token, List<CartContents.Item> items) {
        Map<CooperativeId, List<Line>> lines = new LinkedHashMap<>();
        items.stream()
                .map(this::line)
                .filter(Objects::nonNull)
                .forEach(line -> lines.computeIfAbsent(line.cooperativeId(), id -> new ArrayList<>())
                        .add(line));
        var groups = lines.values().stream().map(CartPricing::group).toList();
        return new CartView(
                token, groups, Money.sum(groups.stream().map(Group::total).toList()));
    }

    /** Prices that differ from what the holder was last shown. */
    Map<String, Shown> newPrices(List<CartContents.Item> items) {
        Map<String, Shown> changed = new LinkedHashMap<>();
        for (var item : items) {
            var offer = offers.get(item.sku());
            if (offer != null) {
                var shown = shown(offer, item.quantity());
                if (!shown.price().equals(item.priceSeen())) {
                    changed.put(item.sku(), shown);
                }
            }
        }
        return changed;
    }

    /** What one pack costs when so many are wanted. */
    Shown shown(Offer offer, int packs) {
        var fair = fairs.get(offer.sku());
        return fair != null && fair.appliesTo(packs, offer.price())
                ? new Shown(fair.price(), fair.booth().fairCode())
                : new Shown(offer.price(), null);
    }

    /** A line whose product is gone from the catalogue altogether has nothing left to show. */
    private @Nullable Line line(CartContents.Item item) {
        var offer = offers.get(item.sku());
        var cooperative = offer == null ? null : cooperatives.get(offer.cooperativeId());
        if (offer == null || cooperative == null) {
            return null;
        }
        int available = stock.getOrDefault(item.sku(), Availability.NONE).available();
        var problem = problem(offer, item.quantity(), available);
        var price = shown(offer, item.quantity()).price();
        return new Line(
                item.sku(),
                offer.productSlug(),
                offer.productName(),
                offer.packName(),
                item.quantity(),
                price,
                counts(problem) ? price.times(item.quantity()) : Money.ZERO,
                cooperative.id(),
                cooperative.slug(),
                cooperative.name(),
                available,
                offer.alcohol(),
                offer.pictureKey(),
                problem,
                offer.price(),
                fairs.get(item.sku()),
                note(item, offer));
    }

    private @Nullable FairNote note(CartContents.Item item, Offer offer) {
        var fair = fairs.get(item.sku());
        if (fair == null) {
            return item.fairSeen() == null ? null : FairNote.ENDED;
        }
        if (fair.price().compareTo(offer.price()) >= 0) {
            return null;
        }
        if (fair.covers(item.quantity())) {
            return FairNote.AT_FAIR_PRICE;
        }
        return fair.soldOut() ? FairNote.SOLD_OUT : FairNote.FEWER_LEFT;
    }

    private static boolean counts(@Nullable Problem problem) {
        return problem == null || problem == Problem.FEWER_LEFT;
    }

    private static @Nullable Problem problem(Offer offer, int wanted, int available) {
        if (!offer.sellable()) {
            return Problem.WITHDRAWN;
        }
        if (offer.enquiryOnly()) {
            return Problem.ENQUIRY_ONLY;
        }
        if (available <= 0) {
            return Problem.SOLD_OUT;
        }
        return available < wanted ? Problem.FEWER_LEFT : null;
    }

    private static Group group(List<Line> lines) {
        var first = lines.getFirst();
        return new Group(
                first.cooperativeId(),
                first.cooperativeSlug(),
                first.cooperative(),
                List.copyOf(lines),
                Money.sum(lines.stream().map(Line::total).toList()));
    }
}
