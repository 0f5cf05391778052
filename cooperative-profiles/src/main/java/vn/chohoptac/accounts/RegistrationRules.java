package vn.chohoptac.accounts;

import java.util.Locale;
import java.util.regex.Pattern;

/** What an account needs to be opened. */
final class RegistrationRules {

    static final int SHORTEST_PASSWORD = 10;
    static final int LONGEST_PASSWORD = 128;

    private static final int LONGEST_EMAIL = 254;
    private static final int LONGEST_NAME = 120;
    private static final Pattern EMAIL = Pattern.compile("[^\\s@<>,;\"]+@[^\\s@<>,;\"]+\\.[^\\s@<>,;\".]+");

    private RegistrationRules() {}

    static void check(RegisterAccount asked) {
        checkName(asked.displayName(), "displayName");
        var business = asked.business();
        if (business != null) {
            checkName(business.name(), "businessName");
            if (!TaxCode.wellFormed(business.taxCode())) {
                throw new TaxCodeInvalid();
            }
        }
    }

    static void check(OpenStaffAccount asked) {
        checkName(asked.displayName(), "displayName");
        if (asked.role().ofCooperative() != (asked.cooperativeId() != null)) {
            throw new IllegalArgumentException("A role of a cooperative, and only that, needs a cooperative: " + asked);
        }
        if (asked.provinceCode() != null && asked.role() != Role.OFFICER) {
            throw new IllegalArgumentException("Only officers have a province: " + asked);
        }
    }

    /** @throws InvalidEmail if it is none */
    static String email(String typed) {
        var email = folded(typed);
        if (email.length() > LONGEST_EMAIL || !EMAIL.matcher(email).matches()) {
            throw new InvalidEmail();
        }
        return email;
    }

    static String folded(String email) {
        return email.strip().toLowerCase(Locale.ROOT);
    }

    /** @throws WeakPassword if it is too short, too long, or the address or its first part */
    static void checkPassword(String password, String email) {
        var lower = password.toLowerCase(Locale.ROOT);
        boolean lengthKept = password.length() >= SHORTEST_PASSWORD && password.length() <= LONGEST_PASSWORD;
        boolean guessable = lower.equals(email)
                || lower.equals(email.substring(0, email.indexOf('@')))
                || password.chars().distinct().count() < 4;
        if (!lengthKept || guessable) {
            throw new WeakPassword(SHORTEST_PASSWORD, LONGEST_PASSWORD);
        }
    }

    /** @throws InvalidRegistration if it is empty or too long */
    static void checkName(String name, String field) {
        if (name.isBlank() || name.length() > LONGEST_NAME) {
            throw new InvalidRegistration(field);
        }
    }
}
