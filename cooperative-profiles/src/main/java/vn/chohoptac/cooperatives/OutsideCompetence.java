package vn.chohoptac.cooperatives;

import vn.chohoptac.kernel.NotAllowed;

/** The officer's competence ends at the border of their province. */
public final class OutsideCompetence extends NotAllowed {

    public OutsideCompetence() {
        super("cooperatives.outside-competence");
    }
}
