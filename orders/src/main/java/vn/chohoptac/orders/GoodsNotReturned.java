package vn.chohoptac.orders;

import vn.chohoptac.kernel.Conflict;

/** Only goods of a returned order come back, and once. */
public final class GoodsNotReturned extends Conflict {

    public GoodsNotReturned() {
        super("orders.goods-not-returned");
    }
}
