package vn.chohoptac.carts;

import vn.chohoptac.kernel.Conflict;

/** This cart has become an order and takes nothing more. */
public final class CartAlreadyOrdered extends Conflict {

    public CartAlreadyOrdered() {
        super("carts.already-ordered");
    }
}
