package vn.chohoptac.cooperatives;

import vn.chohoptac.kernel.NotAllowed;

/** Only officers and administrators do this. */
public final class NotAnOfficer extends NotAllowed {

    public NotAnOfficer() {
        super("cooperatives.not-an-officer");
    }
}
