package vn.chohoptac.storefront.admin;

import static vn.chohoptac.storefront.support.Typed.orNull;
import static vn.chohoptac.storefront.support.Typed.text;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.chohoptac.accounts.OpenStaffAccount;
import vn.chohoptac.accounts.Role;

/**
 * The account of somebody with an office, as an administrator types it.
 *
 * @param role {@link Role} by name
 * @param province of an officer; empty for a national one
 * @param cooperative for its people: the last part of its address at the market
 * @param password the first one, to be handed over in person; never shown again
 */
record StaffForm(String displayName, String email, String role, String province, String cooperative, String password) {

    StaffForm {
        displayName = text(displayName);
        email = text(email);
        role = text(role);
        province = text(province);
        cooperative = text(cooperative).replaceFirst("^.*/", "");
        password = Objects.requireNonNullElse(password, "");
    }

    static StaffForm empty() {
        return new StaffForm("", "", Role.OFFICER.name(), "", "", "");
    }

    /** The role chosen, if it is one that has an office. */
    Optional<Role> office() {
        return Stream.of(Role.values())
                .filter(one -> one != Role.SHOPPER && one.name().equals(role))
                .findFirst();
    }

    OpenStaffAccount toCommand(Role office, @Nullable UUID cooperativeId, Locale language) {
        return new OpenStaffAccount(
                email,
                password,
                displayName,
                office,
                cooperativeId,
                office == Role.OFFICER ? orNull(province) : null,
                language);
    }

    /** Names the address, never the password. */
    @Override
    public String toString() {
        return "StaffForm[" + email + ", " + role + "]";
    }
}
