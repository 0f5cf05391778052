package vn.chohoptac.connections.buyers;

import vn.chohoptac.kernel.NotAllowed;

/** Only a business buyer whom an officer has verified may do this. */
public final class BuyerNotVerified extends NotAllowed {

    public BuyerNotVerified() {
        super("connections.buyer-not-verified");
    }
}
