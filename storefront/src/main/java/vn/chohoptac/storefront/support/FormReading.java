package vn.chohoptac.storefront.support;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.validation.BindingResult;
import vn.chohoptac.kernel.Money;

/**
 * Reads what people typed into a form. What cannot be read becomes an error at its field, and something harmless is
 * returned so that the other fields are read as well.
 */
public final class FormReading {

    /** Thousands, by point or comma: a single group of three digits is never meant as decimals, unless a nought leads. */
    private static final Pattern GROUPED = Pattern.compile("[1-9]\\d{0,2}(?:([.,\\s\\u00a0])\\d{3})(?:\\1\\d{3})*");

    private static final Pattern GROUPED_WITH_DECIMALS =
            Pattern.compile("[1-9]\\d{0,2}(?:\\.\\d{3})+,\\d+|[1-9]\\d{0,2}(?:,\\d{3})+\\.\\d+");
    private static final Pattern PLAIN = Pattern.compile("\\d{1,9}(?:[.,]\\d{1,6})?");
    private static final LocalDate HARMLESS_DAY = LocalDate.of(2000, 1, 1);

    private final BindingResult wrong;

    public FormReading(BindingResult wrong) {
        this.wrong = wrong;
    }

    public Money money(String field, String typed) {
        try {
            return TypedMoney.read(typed);
        } catch (TypedMoney.NotAnAmount unreadable) {
            reject(field, "storefront.not-an-amount");
            return Money.vnd(1);
        }
    }

    /** A number with decimals or without, as written in Vietnamese or in English. */
    public BigDecimal amount(String field, String typed) {
        if (GROUPED.matcher(typed).matches()) {
            return new BigDecimal(typed.replaceAll("\\D", ""));
        }
        if (GROUPED_WITH_DECIMALS.matcher(typed).matches()) {
            int point = Math.max(typed.lastIndexOf('.'), typed.lastIndexOf(','));
            return new BigDecimal(typed.substring(0, point).replaceAll("\\D", "") + "." + typed.substring(point + 1));
        }
        if (PLAIN.matcher(typed).matches()) {
            return new BigDecimal(typed.replace(',', '.'));
        }
        reject(field, "storefront.not-a-number");
        return BigDecimal.ONE;
    }

    /** @return what {@link #amount} reads as that very number: three decimals alone would look like thousands */
    public static String typedAmount(BigDecimal amount) {
        var plain = amount.stripTrailingZeros();
        return (plain.scale() == 3 ? plain.setScale(4) : plain.setScale(Math.max(0, plain.scale()))).toPlainString();
    }

    /** {@code yyyy-mm-dd} as browsers send it, or {@code dd/mm/yyyy}. */
    public LocalDate day(String field, String typed) {
        try {
            return LocalDate.parse(typed.replaceFirst("^(\\d{2})/(\\d{2})/(\\d{4})$", "$3-$2-$1"));
        } catch (DateTimeParseException unreadable) {
            reject(field, "storefront.not-a-date");
            return HARMLESS_DAY;
        }
    }

    public int whole(String field, String typed) {
        if (typed.matches("\\d{1,9}")) {
            return Integer.parseInt(typed);
        }
        reject(field, "storefront.not-a-number");
        return 1;
    }

    /** The constant of that name; the first one, with an error at the field, for any other text. */
    public <E extends Enum<E>> E one(String field, String typed, Class<E> of) {
        Optional<E> known = Arrays.stream(of.getEnumConstants())
                .filter(constant -> constant.name().equals(typed))
                .findFirst();
        if (known.isEmpty()) {
            reject(field, "storefront.not-chosen");
        }
        return known.orElse(of.getEnumConstants()[0]);
    }

    private void reject(String field, String code) {
        if (!wrong.hasFieldErrors(field)) {
            wrong.rejectValue(field, "error." + code);
        }
    }
}
