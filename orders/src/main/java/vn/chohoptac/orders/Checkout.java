package vn.chohoptac.orders;

import java.util.Set;
import org.springframework.stereotype.Component;
import vn.chohoptac.payments.PaymentMethod;
import vn.chohoptac.shipping.ShippingAddress;

/** From a cart to an order: the one transaction that writes several aggregates (design.md section 3, Checkout). */
@Component
public class Checkout {

    /**
     * What sending the cart there would cost, with the ways to choose from.
     *
     * @throws vn.chohoptac.carts.CartNotFound when there is no such cart
     * @throws vn.chohoptac.carts.CartAlreadyOrdered when it has become an order
     * @throws AddressUnknown when province and commune do not fit together
     */
    public ShippingQuotes quote(String cartToken, ShippingAddress to) {
        throw new UnsupportedOperationException();
    }

    /** The ways this cart can be paid: without cash when alcohol is in it, by transfer only where every cooperative has an account. */
    public Set<PaymentMethod> methods(String cartToken) {
        throw new UnsupportedOperationException();
    }

    /**
     * Places the order, or says why not. Must be called outside any transaction. The same key and body sent again within
     * 24 hours, at once or later, give the same order.
     *
     * @param idempotencyKey chosen by the client, 1 to 200 characters
     * @throws vn.chohoptac.carts.CartNotFound when there is no such cart
     * @throws vn.chohoptac.carts.CartAlreadyOrdered when it became an order under another key
     */
    public CheckoutResult place(PlaceOrder order, String idempotencyKey) {
        throw new UnsupportedOperationException();
    }
}
