package vn.chohoptac.fairs.booths;

import vn.chohoptac.kernel.RuleBroken;

/** The call is for cooperatives of other provinces. */
public final class NotInvited extends RuleBroken {

    public NotInvited() {
        super("fairs.not-invited");
    }
}
