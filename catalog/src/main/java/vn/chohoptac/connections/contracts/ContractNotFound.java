package vn.chohoptac.connections.contracts;

import vn.chohoptac.kernel.NotFound;

/** There is no such contract or delivery, or not for the one who asks. */
public final class ContractNotFound extends NotFound {

    public ContractNotFound() {
        super("connections.contract-not-found");
    }
}
