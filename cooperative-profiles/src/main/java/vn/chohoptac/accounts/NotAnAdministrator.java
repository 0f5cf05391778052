package vn.chohoptac.accounts;

import vn.chohoptac.kernel.NotAllowed;

/** Only administrators do that. */
public final class NotAnAdministrator extends NotAllowed {

    public NotAnAdministrator() {
        super("accounts.not-an-administrator");
    }
}
