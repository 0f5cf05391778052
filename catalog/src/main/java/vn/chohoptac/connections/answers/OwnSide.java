package vn.chohoptac.connections.answers;

import vn.chohoptac.kernel.NotAllowed;

/** Cooperatives answer demands, business buyers answer offers. */
public final class OwnSide extends NotAllowed {

    public OwnSide() {
        super("connections.own-side");
    }
}
