package vn.chohoptac.connections.contracts;

import vn.chohoptac.kernel.RuleBroken;

/** More would come back than was delivered. */
public final class TooMuchBack extends RuleBroken {

    public TooMuchBack() {
        super("connections.too-much-back");
    }
}
