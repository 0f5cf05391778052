package vn.chohoptac.kernel;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;

/**
 * Random codes people read aloud and type: Crockford's alphabet (no I, L, O, U) without its Z, so that the
 * size is a prime, upper case, the last character a check that finds any single wrong character and any two neighbours swapped.
 */
public final class Codes {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXY";
    private static final int PRIME = ALPHABET.length();
    private static final SecureRandom RANDOM = new SecureRandom();

    private Codes() {}

    /** A code of {@code length} characters, the check included. */
    public static String random(int length) {
        var code = new StringBuilder(length);
        for (int i = 1; i < length; i++) {
            code.append(ALPHABET.charAt(RANDOM.nextInt(PRIME)));
        }
        return code.append(check(code)).toString();
    }

    /** What a person typed, brought to the stored form, if its check holds: spaces and dashes dropped, O read as 0, I and L as 1. */
    public static Optional<String> read(String typed, int length) {
        var code = typed.replaceAll("[\\s-]", "")
                .toUpperCase(Locale.ROOT)
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
        boolean sound = code.length() == length
                && code.chars().allMatch(c -> ALPHABET.indexOf(c) >= 0)
                && code.charAt(length - 1) == check(code.subSequence(0, length - 1));
        return sound ? Optional.of(code) : Optional.empty();
    }

    private static char check(CharSequence body) {
        int sum = 0;
        for (int i = 0; i < body.length(); i++) {
            sum = (sum * 2 + ALPHABET.indexOf(body.charAt(i))) % PRIME;
        }
        return ALPHABET.charAt(sum);
    }
}
