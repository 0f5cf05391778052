package vn.chohoptac.payments;

import vn.chohoptac.kernel.Conflict;

/** The money of this payment was recorded before, with other evidence. */
public final class PaymentAlreadyReceived extends Conflict {

    public PaymentAlreadyReceived() {
        super("payments.already-received");
    }
}
