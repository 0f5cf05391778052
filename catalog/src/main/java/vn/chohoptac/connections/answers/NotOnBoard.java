package vn.chohoptac.connections.answers;

import vn.chohoptac.kernel.Conflict;

/** The listing is not on the board now, so nobody can answer it. */
public final class NotOnBoard extends Conflict {

    public NotOnBoard() {
        super("connections.not-on-board");
    }
}
