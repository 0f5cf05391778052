package vn.chohoptac.orders;

import vn.chohoptac.kernel.NotFound;

/** No such order, or none the asker may know of. */
public final class OrderNotFound extends NotFound {

    public OrderNotFound() {
        super("orders.not-found");
    }
}
