package vn.chohoptac.payments;

import vn.chohoptac.kernel.NotFound;

/** There is no such payment. */
public final class PaymentNotFound extends NotFound {

    public PaymentNotFound() {
        super("payments.not-found");
    }
}
