package vn.chohoptac.carts;

import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.chohoptac.catalog.Offer;
import vn.chohoptac.catalog.Products;
import vn.chohoptac.cooperatives.Cooperatives;
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
    private final Clock clock;

    Carts(CartRecords records, Products products, Stock stock, Cooperatives cooperatives, Clock clock) {
        this.records = records;
        this.products = products;
        this.stock = stock;
        this.cooperatives = cooperatives;
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
        set(cart, sku, quantity);
        return show(cart);
    }

    /** As {@link #put}, for "add to cart": what is in the cart already and this, at most {@value #MOST_OF_ONE}. */
    @Transactional
    public CartView add(String token, String sku, int quantity) {
        var cart = CartToken.of(token);
        if (quantity < 1) {
            throw new QuantityOutOfRange();
        }
        records.touch(cart.id(), clock.instant());
        set(cart, sku, Math.min(MOST_OF_ONE, records.quantityOf(cart.id(), sku) + Math.min(quantity, MOST_OF_ONE)));
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

    private void set(CartToken cart, String sku, int quantity) {
        if (quantity < 0 || quantity > MOST_OF_ONE) {
            throw new QuantityOutOfRange();
        }
        records.touch(cart.id(), clock.instant());
        if (quantity == 0) {
            records.remove(cart.id(), sku);
            return;
        }
        records.put(cart.id(), sku, quantity, buyable(sku).price(), clock.instant());
        if (records.countLines(cart.id()) > MOST_LINES) {
            throw new CartFull();
        }
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
        var pricing = new CartPricing(offers, stock.levels(skus), cooperatives.cards(sellers));
        var changed = pricing.newPrices(items);
        if (!changed.isEmpty()) {
            records.pricesSeen(cart.id(), changed);
        }
        return pricing.of(cart.text(), items);
    }
}
