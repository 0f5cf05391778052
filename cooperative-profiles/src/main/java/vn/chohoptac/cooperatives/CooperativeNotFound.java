package vn.chohoptac.cooperatives;

import vn.chohoptac.kernel.NotFound;

/** There is no such cooperative, or none the asker may know of. */
public final class CooperativeNotFound extends NotFound {

    public CooperativeNotFound() {
        super("cooperatives.not-found");
    }
}
