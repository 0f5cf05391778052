package vn.chohoptac.accounts;

import vn.chohoptac.kernel.RuleBroken;

/** What was typed is no mail address. */
public final class InvalidEmail extends RuleBroken {

    public InvalidEmail() {
        super("accounts.invalid-email");
    }
}
