package vn.chohoptac.connections.buyers;

import vn.chohoptac.kernel.NotFound;

/** There is no such business buyer. */
public final class BuyerNotFound extends NotFound {

    public BuyerNotFound() {
        super("connections.buyer-not-found");
    }
}
