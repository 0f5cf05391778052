package vn.chohoptac.orders;

import vn.chohoptac.kernel.NotAllowed;

/** Too many wrong phones for this order or from this address; try later. */
public final class TooManyAccessAttempts extends NotAllowed {

    public TooManyAccessAttempts() {
        super("orders.too-many-attempts");
    }
}
