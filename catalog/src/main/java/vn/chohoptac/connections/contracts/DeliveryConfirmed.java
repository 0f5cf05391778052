package vn.chohoptac.connections.contracts;

import vn.chohoptac.kernel.Conflict;

/** The delivery is confirmed already, with other figures. */
public final class DeliveryConfirmed extends Conflict {

    public DeliveryConfirmed() {
        super("connections.delivery-confirmed");
    }
}
