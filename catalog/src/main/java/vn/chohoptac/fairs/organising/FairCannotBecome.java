package vn.chohoptac.fairs.organising;

import vn.chohoptac.fairs.FairState;
import vn.chohoptac.kernel.Conflict;

/** The fair is not where that step begins. */
public final class FairCannotBecome extends Conflict {

    public FairCannotBecome(FairState from, FairState to) {
        super("fairs.cannot-become", from, to);
    }
}
