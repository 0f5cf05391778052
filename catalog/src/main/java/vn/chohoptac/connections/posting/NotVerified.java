package vn.chohoptac.connections.posting;

import vn.chohoptac.kernel.NotAllowed;

/** Only verified cooperatives and business buyers may post or answer. */
public final class NotVerified extends NotAllowed {

    public NotVerified() {
        super("connections.not-verified");
    }
}
