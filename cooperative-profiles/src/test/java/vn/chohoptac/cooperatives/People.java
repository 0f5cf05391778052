package vn.chohoptac.cooperatives;

import java.util.Locale;
import java.util.Set;
import vn.chohoptac.accounts.AccountId;
import vn.chohoptac.accounts.Role;
import vn.chohoptac.accounts.SignedIn;

/** People who act in tests. */
public final class People {

    public static final SignedIn NATIONAL_OFFICER = person(Role.OFFICER, null);
    public static final SignedIn ADMINISTRATOR = person(Role.ADMINISTRATOR, null);
    public static final SignedIn SHOPPER = person(Role.SHOPPER, null);

    private People() {}

    public static SignedIn officerOf(String province) {
        return person(Role.OFFICER, province);
    }

    private static SignedIn person(Role role, String province) {
        return new SignedIn(
                AccountId.next(), "nguoi@example.vn", "Cô Tư", Set.of(role), null, province, Locale.of("vi"));
    }
}
