package vn.chohoptac.accounts;

import vn.chohoptac.kernel.RuleBroken;

/** A key needs a holder's name, a scope and a limit within bounds. */
public final class InvalidApiKey extends RuleBroken {

    public InvalidApiKey() {
        super("accounts.invalid-api-key", IssueApiKey.MOST_PER_MINUTE);
    }
}
