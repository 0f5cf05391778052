package vn.chohoptac.fairs.booths;

import vn.chohoptac.kernel.Conflict;

/** Every booth of the fair is taken. */
public final class FairFull extends Conflict {

    public FairFull() {
        super("fairs.full");
    }
}
