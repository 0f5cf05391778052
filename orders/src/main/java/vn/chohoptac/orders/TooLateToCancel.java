package vn.chohoptac.orders;

import vn.chohoptac.kernel.Conflict;

/** The goods have left, or nothing is left to call off. */
public final class TooLateToCancel extends Conflict {

    public TooLateToCancel() {
        super("orders.too-late-to-cancel");
    }
}
