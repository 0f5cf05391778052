package vn.chohoptac.accounts;

import vn.chohoptac.kernel.Conflict;

/** The account already acts for a cooperative. */
public final class AlreadyInCooperative extends Conflict {

    public AlreadyInCooperative() {
        super("accounts.already-in-cooperative");
    }
}
