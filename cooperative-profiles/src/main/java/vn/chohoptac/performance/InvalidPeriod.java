package vn.chohoptac.performance;

import vn.chohoptac.kernel.RuleBroken;

/** A report's last month lies before its first, or it is longer than ten years. */
public final class InvalidPeriod extends RuleBroken {

    public InvalidPeriod() {
        super("performance.invalid-period");
    }
}
