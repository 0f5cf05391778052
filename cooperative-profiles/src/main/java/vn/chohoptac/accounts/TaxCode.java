package vn.chohoptac.accounts;

import java.util.regex.Pattern;

/**
 * The form of a Vietnamese tax code: 10 digits of an organisation, the last a check (weights 31 to 3 modulo 11); those
 * and a branch's 3; or the 12 of a citizen's identity number, which is a person's tax code since 1 July 2025.
 */
public final class TaxCode {

    private static final Pattern ORGANISATION = Pattern.compile("(\\d{10})(-?\\d{3})?");
    private static final Pattern CITIZEN = Pattern.compile("\\d{12}");
    private static final int[] WEIGHTS = {31, 29, 23, 19, 17, 13, 7, 5, 3};

    private TaxCode() {}

    /** Whether the text is formed like a tax code; whether it was issued, only the tax office knows. */
    public static boolean wellFormed(String text) {
        var organisation = ORGANISATION.matcher(text);
        return organisation.matches()
                ? checked(organisation.group(1))
                : CITIZEN.matcher(text).matches();
    }

    private static boolean checked(String tenDigits) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (tenDigits.charAt(i) - '0');
        }
        return 10 - sum % 11 == tenDigits.charAt(9) - '0';
    }
}
