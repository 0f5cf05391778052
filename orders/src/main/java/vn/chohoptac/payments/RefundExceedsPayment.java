package vn.chohoptac.payments;

import vn.chohoptac.kernel.RuleBroken;

/** More would go back than came in. */
public final class RefundExceedsPayment extends RuleBroken {

    public RefundExceedsPayment() {
        super("payments.refund-exceeds-payment");
    }
}
