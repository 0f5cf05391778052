package vn.chohoptac.catalog.listing;

import vn.chohoptac.kernel.NotAllowed;

/** The officer's office has no say in this. */
public class OutsideCompetence extends NotAllowed {

    public OutsideCompetence() {
        super("catalog.outside-competence");
    }
}
