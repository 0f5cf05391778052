package vn.chohoptac.accounts;

import vn.chohoptac.kernel.NotFound;

/** There is no such account. */
public final class AccountNotFound extends NotFound {

    public AccountNotFound() {
        super("accounts.account-not-found");
    }
}
