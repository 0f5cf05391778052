package vn.chohoptac.fairs;

import vn.chohoptac.kernel.NotAllowed;

/** Only officers run fairs: those of a province its fairs, national ones the nation's. */
public final class OutsideCompetence extends NotAllowed {

    public OutsideCompetence() {
        super("fairs.outside-competence");
    }
}
