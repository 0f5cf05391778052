package vn.chohoptac.accounts;

import vn.chohoptac.kernel.RuleBroken;

/** The password is too short, too long or holds the address it protects. */
public final class WeakPassword extends RuleBroken {

    public WeakPassword(int least, int most) {
        super("accounts.weak-password", least, most);
    }
}
