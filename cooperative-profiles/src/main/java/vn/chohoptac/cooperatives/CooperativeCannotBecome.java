package vn.chohoptac.cooperatives;

import vn.chohoptac.kernel.Conflict;

/** The act does not fit the state the cooperative is in now. */
public final class CooperativeCannotBecome extends Conflict {

    public CooperativeCannotBecome(CooperativeState now, CooperativeState next) {
        super("cooperatives.cannot-become", now, next);
    }
}
