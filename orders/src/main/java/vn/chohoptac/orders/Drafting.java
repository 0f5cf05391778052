package vn.chohoptac.orders;

import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.chohoptac.carts.CartContents;
import vn.chohoptac.catalog.Offer;
import vn.chohoptac.catalog.Products;
import vn.chohoptac.cooperatives.CooperativeId;
import vn.chohoptac.cooperatives.Cooperatives;
import vn.chohoptac.cooperatives.SellerIdentity;
import vn.chohoptac.fairs.FairPrice;
import vn.chohoptac.fairs.FairPrices;
import vn.chohoptac.kernel.LocalizedText;
import vn.chohoptac.kernel.Money;
import vn.chohoptac.shipping.ShippingOption;
import vn.chohoptac.shipping.ShippingRates;

/** Lays a cart's contents over what their owners say now: two queries, whatever the cart holds, and fair prices from memory. */
@Component
class Drafting {

    private static final Comparator<CooperativeId> BY_ID =
            Comparator.comparing(CooperativeId::value, Comparator.comparing(Object::toString));

    private final Products products;
    private final Cooperatives cooperatives;
    private final FairPrices fairPrices;
    private final ShippingRates rates;

    Drafting(Products products, Cooperatives cooperatives, FairPrices fairPrices, ShippingRates rates) {
        this.products = products;
        this.cooperatives = cooperatives;
        this.fairPrices = fairPrices;
        this.rates = rates;
    }

    /**
     * What can be ordered of a cart.
     *
     * @param sold lines by cooperative, in id order, lines by stock code
     * @param withdrawn lines that cannot be bought now
     * @param byEnquiry lines that no cart can hold
     */
    record Reading(
            Map<CooperativeId, Group> sold,
            List<LineChange> withdrawn,
            List<Offer> byEnquiry,
            List<LineChange> repriced) {

        Money goods() {
            return Money.sum(sold.values().stream()
                    .flatMap(group -> group.lines().stream())
                    .map(OrderDraft.Line::total)
                    .toList());
        }
    }

    record Group(SellerIdentity seller, List<OrderDraft.Line> lines) {

        long grams() {
            return lines.stream().mapToLong(OrderDraft.Line::grams).sum();
        }
    }

    /** For who only asks. */
    Reading read(CartContents cart) {
        return read(cart, fairPrices.forPacks(cart.packs()));
    }

    /** For the transaction of a checkout that began at that instant. */
    Reading readAt(CartContents cart, Instant began) {
        return read(cart, fairPrices.atCheckout(cart.packs(), began));
    }

    private Reading read(CartContents cart, Map<String, FairPrice> fairs) {
        var skus = cart.items().stream().map(CartContents.Item::sku).toList();
        var offers = skus.isEmpty() ? Map.<String, Offer>of() : products.offers(skus);
        var sellers = sellers(offers);
        Map<CooperativeId, Group> sold = new TreeMap<>(BY_ID);
        var withdrawn = new ArrayList<LineChange>();
        var byEnquiry = new ArrayList<Offer>();
        var repriced = new ArrayList<LineChange>();
        for (var item : cart.items().stream()
                .sorted(Comparator.comparing(CartContents.Item::sku))
                .toList()) {
            var offer = offers.get(item.sku());
            var seller = offer == null ? null : sellers.get(offer.cooperativeId());
            if (offer == null || seller == null || !offer.sellable() || !seller.sells()) {
                withdrawn.add(withdrawn(item, offer, seller));
            } else if (offer.enquiryOnly()) {
                byEnquiry.add(offer);
            } else {
                var fair = fairs.get(item.sku());
                var line = line(item, offer, fair);
                sold.computeIfAbsent(offer.cooperativeId(), id -> new Group(seller, new ArrayList<>()))
                        .lines()
                        .add(line);
                if (item.priceSeen() != null && !item.priceSeen().equals(line.price())) {
                    repriced.add(repriced(item, line, fair, seller));
                }
            }
        }
        return new Reading(sold, withdrawn, byEnquiry, repriced);
    }

    /** The ways to send each cooperative's goods there, by slug, cheapest first. */
    Map<CooperativeId, List<ShippingOption>> quotes(Reading reading, String toProvince) {
        return reading.sold().entrySet().stream()
                .collect(toMap(
                        Map.Entry::getKey,
                        entry -> rates.quote(
                                entry.getValue().seller().provinceCode(),
                                toProvince,
                                entry.getValue().grams())));
    }

    private Map<CooperativeId, SellerIdentity> sellers(Map<String, Offer> offers) {
        Set<CooperativeId> ids = new HashSet<>();
        offers.values().forEach(offer -> ids.add(offer.cooperativeId()));
        return ids.isEmpty() ? Map.of() : cooperatives.sellerIdentities(ids);
    }

    private static OrderDraft.Line line(CartContents.Item item, Offer offer, @Nullable FairPrice fair) {
        var applies = fair != null && fair.appliesTo(item.quantity(), offer.price());
        return new OrderDraft.Line(offer, item.quantity(), applies ? fair : null, item.booth());
    }

    private static LineChange withdrawn(
            CartContents.Item item, @Nullable Offer offer, @Nullable SellerIdentity seller) {
        return new LineChange(
                LineChange.Kind.WITHDRAWN,
                item.sku(),
                seller == null ? "" : seller.slug(),
                offer == null ? LocalizedText.vi(item.sku()) : offer.productName(),
                item.priceSeen(),
                null,
                item.quantity(),
                0);
    }

    /** @param fair the price of a fair that holds now, though it may not apply */
    private static LineChange repriced(
            CartContents.Item item, OrderDraft.Line line, @Nullable FairPrice fair, SellerIdentity seller) {
        var lost = item.fairSeen() != null && line.fair() == null;
        var kind = LineChange.Kind.PRICE;
        if (lost) {
            kind = fair == null ? LineChange.Kind.FAIR_ENDED : LineChange.Kind.FAIR_QUOTA;
        }
        return new LineChange(
                kind,
                item.sku(),
                seller.slug(),
                line.offer().productName(),
                item.priceSeen(),
                line.price(),
                item.quantity(),
                lost && fair != null ? fair.quotaLeft() : item.quantity());
    }
}
