package vn.chohoptac.accounts;

import vn.chohoptac.kernel.RuleBroken;

/** A field of a registration is missing, too long or malformed; the argument names it. */
public final class InvalidRegistration extends RuleBroken {

    public InvalidRegistration(String field) {
        super("accounts.invalid-registration", field);
    }
}
