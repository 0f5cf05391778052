package vn.chohoptac.payments;

import vn.chohoptac.kernel.RuleBroken;

/** Less came in than is asked for. */
public final class TransferTooSmall extends RuleBroken {

    public TransferTooSmall() {
        super("payments.transfer-too-small");
    }
}
