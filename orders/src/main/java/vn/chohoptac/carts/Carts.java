package vn.chohoptac.carts;

import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.chohoptac.catalog.Offer;
import vn.chohoptac.catalog.Products;
import vn.chohoptac.cooperatives.Cooperatives;
import vn.chohoptac.fairs.BoothRef;
import vn.chohoptac.fairs.BoothVisit;
import vn.chohoptac.fairs.FairPrices;
import vn.chohoptac.inventory.Stock;
import vn.chohoptac.kernel.Money;

/** Buyers' carts. Whoever holds a cart's token may look into it and change it; there is no other right. */
@Component
public class Carts {

    /** The most units of one thing a cart takes. */
    public static final int MOST_OF_ONE = 999;

    /** The most different things a cart takes. */
    public static final int MOST_LINES = 100;

    private final CartRecords records;
    private final Products products;
    private final Stock stock;
    private final Cooperatives cooperatives;
    private final FairPrices fairPrices;
    private final Clock clock;

    Carts(
            CartRecords records,
            Products products,
            Stock stock,
            Cooperatives cooperatives,
            FairPrices fairPrices,
            Clock clock) {
        this.records = records;
        this.products = products;
        this.stock = stock;
        this.cooperatives = cooperatives;
        this.fairPrices = fairPrices;
        this.clock = clock;
    }

    /** Opens an empty cart and gives its token: 128 random bits, base64url without padding, 22 characters. */
    @Transactional
    public String open() {
        var token = CartToken.next();
        records.open(token.id(), clock.instant());
        return token.text();
    }

    /**
     * The cart at this moment's prices and stock.
     *
     * @throws CartNotFound when no open cart has that token
     * @throws CartAlreadyOrdered when it has become an order
     */
    @Transactional
    public CartView view(String token) {
        return show(CartToken.of(token));
    }

    /**
     * Sets how many of one thing are wanted; 0 takes it out. More than there is may be put in: the view then says so.
     *
     * @throws QuantityOutOfRange outside 0 to {@value #MOST_OF_ONE}
     * @throws NothingOfThatCode when nothing sellable has that code
     * @throws ByEnquiryOnly for what carts do not hold
     */
    @Transactional
    public CartView put(String token, String sku, int quantity) {
        var cart = CartToken.of(token);
        set(cart, sku, quantity, null);
        return show(cart);
    }

    /** As {@link #put}, for "add to cart": what is in the cart already and this, at most {@value #MOST_OF_ONE}. */
    @Transactional
    public CartView add(String token, String sku, int quantity) {
        return add(token, sku, quantity, null);
    }

    /**
     * As {@link #add(String, String, int)}; the line remembers the booth when it is one of the thing's own cooperative and
     * the visit counts still.
     *
     * @param visit the visitor's last visit to a booth, {@code null} for none
     */
    @Transactional
    public CartView add(String token, String sku, int quantity, @Nullable BoothVisit visit) {
        var cart = CartToken.of(token);
        if (quantity < 1) {
            throw new QuantityOutOfRange();
        }
        records.touch(cart.id(), clock.instant());
        int all = Math.min(MOST_OF_ONE, records.quantityOf(cart.id(), sku) + Math.min(quantity, MOST_OF_ONE));
        set(cart, sku, all, visit);
        return show(cart);
    }

    /** How many units lie in the cart; 0 when there is no such open cart. */
    @Transactional(readOnly = true)
    public int count(String token) {
        try {
            return records.countUnits(CartToken.of(token).id());
        } catch (CartNotFound none) {
            return 0;
        }
    }

    /**
     * What is in the cart, without prices, for a checkout that only asks.
     *
     * @throws CartNotFound when no open cart has that token
     * @throws CartAlreadyOrdered when it has become an order
     */
    @Transactional(readOnly = true)
    public CartContents contents(String token) {
        return new CartContents(records.lines(CartToken.of(token).id()));
    }

    /**
     * Turns the cart into an order's and gives what is in it, by stock code. Must run in the caller's transaction: if that
     * rolls back the cart stays open. Whoever else wants to convert the same cart waits here until then.
     *
     * @throws CartNotFound when there is no such cart
     * @throws CartAlreadyOrdered when it was converted before
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public CartContents convert(String token, Instant at) {
        var id = CartToken.of(token).id();
        records.convert(id, at);
        return new CartContents(records.linesBySku(id));
    }

    private void set(CartToken cart, String sku, int quantity, @Nullable BoothVisit visit) {
        if (quantity < 0 || quantity > MOST_OF_ONE) {
            throw new QuantityOutOfRange();
        }
        records.touch(cart.id(), clock.instant());
        if (quantity == 0) {
            records.remove(cart.id(), sku);
            return;
        }
        var offer = buyable(sku);
        var shown = new CartPricing(Map.of(), fairPrices.forPacks(Map.of(sku, quantity)), Map.of(), Map.of())
                .shown(offer, quantity);
        records.put(cart.id(), sku, quantity, shown, found(visit, offer), clock.instant());
        if (records.countLines(cart.id()) > MOST_LINES) {
            throw new CartFull();
        }
    }

    private @Nullable BoothRef found(@Nullable BoothVisit visit, Offer offer) {
        return visit == null
                ? null
                : fairPrices.found(visit, offer.cooperativeId()).orElse(null);
    }

    private Offer buyable(String sku) {
        var offer = products.offers(List.of(sku)).get(sku);
        if (offer == null || !offer.sellable()) {
            throw new NothingOfThatCode(sku);
        }
        if (offer.enquiryOnly()) {
            throw new ByEnquiryOnly(sku);
        }
        return offer;
    }

    private CartView show(CartToken cart) {
        var items = records.lines(cart.id());
        if (items.isEmpty()) {
            return new CartView(cart.text(), List.of(), Money.ZERO);
        }
        var skus = items.stream().map(CartContents.Item::sku).toList();
        var offers = products.offers(skus);
        var sellers = offers.values().stream().map(Offer::cooperativeId).collect(toSet());
        var pricing = new CartPricing(
                offers,
                fairPrices.forPacks(new CartContents(items).packs()),
                stock.levels(skus),
                cooperatives.cards(sellers));
        var changed = pricing.newPrices(items);
        if (!changed.isEmpty()) {
            records.pricesSeen(cart.id(), changed);
        }
        return pricing.of(cart.text(), items);
    }
}
