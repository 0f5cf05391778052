package vn.chohoptac.connections;

import vn.chohoptac.kernel.NotAllowed;

/** This is for officers of the province concerned, and national ones. */
public final class OutsideCompetence extends NotAllowed {

    public OutsideCompetence() {
        super("connections.outside-competence");
    }
}
