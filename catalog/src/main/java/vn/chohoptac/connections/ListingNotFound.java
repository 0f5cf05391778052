package vn.chohoptac.connections;

import vn.chohoptac.kernel.NotFound;

/** There is no such listing, or not for the one who asks. */
public final class ListingNotFound extends NotFound {

    public ListingNotFound() {
        super("connections.not-found");
    }
}
