package vn.chohoptac.orders;

import vn.chohoptac.kernel.Conflict;

/** No cash is to be collected for this order. */
public final class CashNotDue extends Conflict {

    public CashNotDue() {
        super("orders.cash-not-due");
    }
}
