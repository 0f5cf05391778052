package vn.chohoptac.orders;

import vn.chohoptac.kernel.Conflict;

/** This line is not in the order, or was refused before. */
public final class LineNotOpen extends Conflict {

    public LineNotOpen(String sku) {
        super("orders.line-not-open", sku);
    }
}
