package vn.chohoptac.fairs.booths;

import vn.chohoptac.kernel.RuleBroken;

/** Only cooperatives that are verified and have opened their shop take part. */
public final class CooperativeDoesNotSell extends RuleBroken {

    public CooperativeDoesNotSell() {
        super("fairs.cooperative-does-not-sell");
    }
}
