package vn.chohoptac.storefront.account;

import static vn.chohoptac.storefront.support.Typed.text;

import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.chohoptac.accounts.RegisterAccount;

/**
 * What somebody types to open an account.
 *
 * @param password as typed, blanks included; never shown again
 * @param business whether they buy for an organisation
 * @param next {@code htx}: they want to apply as a cooperative right after
 */
record RegistrationForm(
        String displayName,
        String email,
        String password,
        Boolean business,
        String businessName,
        String taxCode,
        String next) {

    RegistrationForm {
        displayName = text(displayName);
        email = text(email);
        password = Objects.requireNonNullElse(password, "");
        business = Objects.requireNonNullElse(business, false);
        businessName = text(businessName);
        taxCode = text(taxCode);
        next = text(next);
    }

    static RegistrationForm leadingTo(String next) {
        return new RegistrationForm("", "", "", false, "", "", next);
    }

    RegisterAccount toCommand(Locale language) {
        return new RegisterAccount(email, password, displayName, organisation(), language);
    }

    private RegisterAccount.@Nullable Business organisation() {
        return business ? new RegisterAccount.Business(businessName, taxCode) : null;
    }

    /** Names the address, never the password. */
    @Override
    public String toString() {
        return "RegistrationForm[" + email + "]";
    }
}
