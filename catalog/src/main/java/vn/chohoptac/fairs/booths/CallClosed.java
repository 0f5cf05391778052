package vn.chohoptac.fairs.booths;

import vn.chohoptac.kernel.Conflict;

/** The fair does not take applications at this moment. */
public final class CallClosed extends Conflict {

    public CallClosed() {
        super("fairs.call-closed");
    }
}
