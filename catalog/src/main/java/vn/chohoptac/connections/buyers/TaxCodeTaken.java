package vn.chohoptac.connections.buyers;

import vn.chohoptac.kernel.Conflict;

/** Another account's organisation is already verified under that tax code. */
public final class TaxCodeTaken extends Conflict {

    public TaxCodeTaken() {
        super("connections.tax-code-taken");
    }
}
