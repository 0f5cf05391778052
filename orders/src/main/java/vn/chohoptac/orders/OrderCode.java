package vn.chohoptac.orders;

import java.util.Locale;
import java.util.Optional;
import vn.chohoptac.kernel.Codes;

/** Codes people read: an order's is {@code H} and nine characters with a check, a seller order's that and two digits. */
final class OrderCode {

    private static final int RANDOM = 9;
    private static final int ORDER = RANDOM + 1;

    /** How long a seller order's code is. */
    static final int PART_LENGTH = ORDER + 2;

    private OrderCode() {}

    static String next() {
        return "H" + Codes.random(RANDOM);
    }

    /** The code of the {@code number}th part, counted from 1. */
    static String part(String orderCode, int number) {
        return orderCode + String.format(Locale.ROOT, "%02d", number);
    }

    static String orderOf(String sellerOrderCode) {
        return sellerOrderCode.substring(0, ORDER);
    }

    static boolean isPart(String code) {
        return code.length() > ORDER;
    }

    /** What a person typed or a link carries, brought to the stored form; empty when it cannot be an order's code. */
    static Optional<String> read(String typed) {
        var text = typed.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
        return text.length() == ORDER && text.startsWith("H")
                ? Codes.read(text.substring(1), RANDOM).map(rest -> "H" + rest)
                : Optional.empty();
    }
}
