package vn.chohoptac.accounts;

import vn.chohoptac.kernel.RuleBroken;

/** A tax code has 10 digits with a check, 13 (a branch) or 12 (a person). */
public final class TaxCodeInvalid extends RuleBroken {

    public TaxCodeInvalid() {
        super("accounts.tax-code-invalid");
    }
}
