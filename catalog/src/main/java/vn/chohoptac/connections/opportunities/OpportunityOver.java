package vn.chohoptac.connections.opportunities;

import vn.chohoptac.kernel.Conflict;

/** Nobody can say any more that they are interested. */
public final class OpportunityOver extends Conflict {

    public OpportunityOver() {
        super("connections.opportunity-over");
    }
}
