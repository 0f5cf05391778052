package vn.chohoptac.fairs.organising;

import vn.chohoptac.kernel.Conflict;

/** Somebody else changed the fair meanwhile. */
public final class StaleFair extends Conflict {

    public StaleFair() {
        super("fairs.stale");
    }
}
