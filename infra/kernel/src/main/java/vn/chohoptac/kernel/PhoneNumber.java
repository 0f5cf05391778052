package vn.chohoptac.kernel;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A Vietnamese mobile or landline number in E.164 form.
 *
 * @param e164 for example {@code +84912345678}
 */
public record PhoneNumber(String e164) {

    private static final Pattern MOBILE = Pattern.compile("0[35789]\\d{8}");
    private static final Pattern LANDLINE = Pattern.compile("02\\d{9}");

    /** Reads the forms people write: {@code 0912 345 678}, {@code +84 912.345.678}, {@code 84912345678}. */
    public static Optional<PhoneNumber> read(String typed) {
        var digits = typed.replaceAll("[\\s.()-]", "");
        var local = digits.replaceFirst("^(\\+84|0084|84(?=\\d{9,10}$))0?", "0");
        return MOBILE.matcher(local).matches() || LANDLINE.matcher(local).matches()
                ? Optional.of(new PhoneNumber("+84" + local.substring(1)))
                : Optional.empty();
    }

    /** As people in Viet Nam write it: {@code 0912 345 678}. */
    public String local() {
        var digits = "0" + e164.substring(3);
        return digits.substring(0, 4) + " " + digits.substring(4, 7) + " " + digits.substring(7);
    }

    /** Everything but the last three digits hidden, for pages that only remind. */
    public String masked() {
        return "•••• ••• " + e164.substring(e164.length() - 3);
    }
}
