package vn.chohoptac.accounts;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A shopper's or a business buyer's registration. Nothing is asked that is not needed to sign in and to be addressed.
 *
 * @param email signs in; case does not matter
 * @param password in clear, 10 to 128 characters
 * @param displayName how the person wants to be called
 * @param business {@code null} for a person buying for themselves
 */
public record RegisterAccount(
        String email,
        String password,
        String displayName,
        @Nullable Business business,
        Locale language) {

    /**
     * The organisation a business buyer acts for.
     *
     * @param taxCode 10, 12 or 13 digits
     */
    public record Business(String name, String taxCode) {}

    public static RegisterAccount shopper(String email, String password, String displayName, Locale language) {
        return new RegisterAccount(email, password, displayName, null, language);
    }

    /** Names the address, never the password. */
    @Override
    public String toString() {
        return "RegisterAccount[" + email + "]";
    }
}
