package vn.chohoptac.orders;

import vn.chohoptac.kernel.Conflict;

/** A prepaid order is confirmed only after its money came in. */
public final class MoneyNotYetReceived extends Conflict {

    public MoneyNotYetReceived() {
        super("orders.money-not-yet-received");
    }
}
