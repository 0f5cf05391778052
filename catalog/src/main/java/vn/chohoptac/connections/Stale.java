package vn.chohoptac.connections;

import vn.chohoptac.kernel.Conflict;

/** Somebody else changed it meanwhile. */
public final class Stale extends Conflict {

    public Stale() {
        super("connections.stale");
    }
}
