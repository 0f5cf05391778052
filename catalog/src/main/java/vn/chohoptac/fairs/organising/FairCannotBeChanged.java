package vn.chohoptac.fairs.organising;

import vn.chohoptac.kernel.Conflict;

/** A fair that is live changes in words and picture only, one that is over not at all. */
public final class FairCannotBeChanged extends Conflict {

    public FairCannotBeChanged() {
        super("fairs.cannot-be-changed");
    }
}
