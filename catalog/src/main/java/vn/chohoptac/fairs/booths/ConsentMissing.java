package vn.chohoptac.fairs.booths;

import vn.chohoptac.kernel.RuleBroken;

/** Who acts for a cooperative says who of it agreed, how, and when; not in the future. */
public final class ConsentMissing extends RuleBroken {

    public ConsentMissing() {
        super("fairs.consent-missing");
    }
}
