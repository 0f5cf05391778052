package vn.chohoptac.orders;

import vn.chohoptac.kernel.Conflict;

/** As long as its card payment is due an order is called off as a whole or not at all. */
public final class WholeOrderOnly extends Conflict {

    public WholeOrderOnly() {
        super("orders.whole-order-only");
    }
}
