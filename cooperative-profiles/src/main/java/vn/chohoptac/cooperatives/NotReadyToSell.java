package vn.chohoptac.cooperatives;

import vn.chohoptac.kernel.RuleBroken;

/** Something needed is still missing before the shop can open. */
public final class NotReadyToSell extends RuleBroken {

    private final transient Readiness readiness;

    public NotReadyToSell(Readiness readiness) {
        super("cooperatives.not-ready-to-sell", readiness.missing().size());
        this.readiness = readiness;
    }

    public Readiness readiness() {
        return readiness;
    }
}
