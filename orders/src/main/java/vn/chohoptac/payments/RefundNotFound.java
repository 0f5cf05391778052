package vn.chohoptac.payments;

import vn.chohoptac.kernel.NotFound;

/** There is no such refund, or it belongs to another reference. */
public final class RefundNotFound extends NotFound {

    public RefundNotFound() {
        super("payments.refund-not-found");
    }
}
