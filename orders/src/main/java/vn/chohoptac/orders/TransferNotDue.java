package vn.chohoptac.orders;

import vn.chohoptac.kernel.Conflict;

/** No transfer is awaited for this order. */
public final class TransferNotDue extends Conflict {

    public TransferNotDue() {
        super("orders.transfer-not-due");
    }
}
