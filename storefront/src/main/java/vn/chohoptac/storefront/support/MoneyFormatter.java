package vn.chohoptac.storefront.support;

import java.text.ParseException;
import java.util.Locale;
import org.springframework.format.Formatter;
import vn.chohoptac.kernel.Money;

/** Money as people read and type it: {@code 125.000 ₫}, in English {@code 125,000 ₫}; the sign after a no-break space. */
final class MoneyFormatter implements Formatter<Money> {

    private static final String SIGN = "\u00a0₫";

    @Override
    public String print(Money money, Locale locale) {
        return grouped(money.dong(), locale) + SIGN;
    }

    /** Takes what {@link #print} writes, with or without the sign, the groups and the spaces. */
    @Override
    public Money parse(String text, Locale locale) throws ParseException {
        var digits = text.replaceAll("[.,\\s\\u00a0₫đ]", "");
        if (!digits.matches("-?\\d{1,15}")) {
            throw new ParseException(text, 0);
        }
        return Money.vnd(Long.parseLong(digits));
    }

    /** The number in groups of three. */
    static String grouped(long number, Locale locale) {
        char mark = "en".equals(locale.getLanguage()) ? ',' : '.';
        var text = new StringBuilder(24).append(number);
        int first = number < 0 ? 1 : 0;
        for (int at = text.length() - 3; at > first; at -= 3) {
            text.insert(at, mark);
        }
        return first == 1 ? text.replace(0, 1, "−").toString() : text.toString();
    }
}
