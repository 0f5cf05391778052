package vn.chohoptac.accounts;

import vn.chohoptac.kernel.Conflict;

/** There already is an account with that address. */
public final class EmailTaken extends Conflict {

    public EmailTaken() {
        super("accounts.email-taken");
    }
}
