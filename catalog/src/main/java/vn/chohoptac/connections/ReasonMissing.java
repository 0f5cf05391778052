package vn.chohoptac.connections;

import vn.chohoptac.kernel.RuleBroken;

/** This act needs a reason, at most 500 characters. */
public final class ReasonMissing extends RuleBroken {

    public ReasonMissing() {
        super("connections.reason-missing");
    }
}
