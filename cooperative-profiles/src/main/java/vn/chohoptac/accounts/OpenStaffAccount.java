package vn.chohoptac.accounts;

import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An account that an administrator or the importer opens for somebody with an office.
 *
 * @param cooperativeId required for the roles of a cooperative, else {@code null}
 * @param provinceCode an officer's province, {@code null} for a national officer and every other role
 */
public record OpenStaffAccount(
        String email,
        String password,
        String displayName,
        Role role,
        @Nullable UUID cooperativeId,
        @Nullable String provinceCode,
        Locale language) {

    public static OpenStaffAccount of(Role role, String email, String password, String displayName) {
        return new OpenStaffAccount(email, password, displayName, role, null, null, Locale.of("vi"));
    }

    public OpenStaffAccount inCooperative(UUID cooperative) {
        return new OpenStaffAccount(email, password, displayName, role, cooperative, provinceCode, language);
    }

    public OpenStaffAccount inProvince(String province) {
        return new OpenStaffAccount(email, password, displayName, role, cooperativeId, province, language);
    }

    /** Names the address, never the password. */
    @Override
    public String toString() {
        return "OpenStaffAccount[" + email + ", " + role + "]";
    }
}
