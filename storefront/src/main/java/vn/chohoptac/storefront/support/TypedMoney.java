package vn.chohoptac.storefront.support;

import java.util.regex.Pattern;
import vn.chohoptac.kernel.Money;
import vn.chohoptac.kernel.RuleBroken;

/** Đồng as people type them: {@code 1.500.000}, {@code 1 500 000 ₫}, {@code 1500000đ}. */
public final class TypedMoney {

    private static final Pattern PLAIN = Pattern.compile("\\d{1,15}");
    private static final Pattern GROUPED = Pattern.compile("\\d{1,3}([., \\u00a0]\\d{3})+");

    private TypedMoney() {}

    /** What was typed is no whole amount of đồng. */
    public static final class NotAnAmount extends RuleBroken {

        NotAnAmount() {
            super("storefront.not-an-amount");
        }
    }

    /** @throws NotAnAmount also for {@code 1.50}, which could mean two things */
    public static Money read(String typed) {
        var number = typed.strip().replaceFirst("[\\s\\u00a0]*(₫|đ|VND|vnđ)$", "");
        if (!PLAIN.matcher(number).matches() && !GROUPED.matcher(number).matches()) {
            throw new NotAnAmount();
        }
        return Money.vnd(Long.parseLong(number.replaceAll("\\D", "")));
    }
}
