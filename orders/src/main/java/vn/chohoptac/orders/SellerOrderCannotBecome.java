package vn.chohoptac.orders;

import vn.chohoptac.kernel.Conflict;

/** The transition table has no such step. */
public final class SellerOrderCannotBecome extends Conflict {

    public SellerOrderCannotBecome(String code, Fulfilment from, Fulfilment to) {
        super("orders.cannot-become", code, from, to);
    }
}
