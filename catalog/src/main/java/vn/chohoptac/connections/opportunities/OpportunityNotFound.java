package vn.chohoptac.connections.opportunities;

import vn.chohoptac.kernel.NotFound;

/** There is no such opportunity, or it was withdrawn. */
public final class OpportunityNotFound extends NotFound {

    public OpportunityNotFound() {
        super("connections.opportunity-not-found");
    }
}
