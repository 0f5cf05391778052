package vn.chohoptac.orders;

import vn.chohoptac.kernel.RuleBroken;

/** Refusing and cancelling need a reason people can read (at most 300 characters). */
public final class ReasonMissing extends RuleBroken {

    public ReasonMissing() {
        super("orders.reason-missing");
    }
}
