package vn.chohoptac.carts;

import vn.chohoptac.kernel.NotFound;

/** No cart bears this token; it may have been swept away after long disuse. */
public final class CartNotFound extends NotFound {

    public CartNotFound() {
        super("carts.not-found");
    }
}
