package vn.chohoptac.storefront.support;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import vn.chohoptac.kernel.BusinessCalendar;
import vn.chohoptac.kernel.Money;
import vn.chohoptac.kernel.VietnameseText;

/** Amounts, numbers and dates written for a reader. */
public final class Figures {

    private static final Figures VIETNAMESE = new Figures(VietnameseText.VIETNAMESE);
    private static final Figures ENGLISH = new Figures(Locale.ENGLISH);

    private final Locale locale;
    private final DateTimeFormatter date;
    private final DateTimeFormatter dateTime;

    private Figures(Locale locale) {
        boolean english = "en".equals(locale.getLanguage());
        this.locale = locale;
        this.date = DateTimeFormatter.ofPattern(english ? "d MMM yyyy" : "dd/MM/yyyy", locale);
        this.dateTime = DateTimeFormatter.ofPattern(english ? "d MMM yyyy, HH:mm" : "HH:mm dd/MM/yyyy", locale);
    }

    public static Figures in(Locale locale) {
        return "en".equals(locale.getLanguage()) ? ENGLISH : VIETNAMESE;
    }

    /** {@code 125.000 ₫}, the sign after a no-break space. */
    public String money(Money amount) {
        return number(amount.dong()) + "\u00a0₫";
    }

    /** In groups of three. */
    public String number(long number) {
        return MoneyFormatter.grouped(number, locale);
    }

    /** {@code 1.300,5} in Vietnamese, {@code 1,300.5} in English. */
    public String number(BigDecimal number) {
        var plain = number.abs().stripTrailingZeros().toPlainString();
        int point = plain.indexOf('.');
        var whole = (number.signum() < 0 ? "-" : "")
                + number(number.abs().toBigInteger().longValueExact());
        return point < 0 ? whole : whole + (this == VIETNAMESE ? ',' : '.') + plain.substring(point + 1);
    }

    /** The day it is in Viet Nam. */
    public String date(Instant instant) {
        return date(BusinessCalendar.dayOf(instant));
    }

    public String date(LocalDate day) {
        return date.format(day);
    }

    /** Hour and day in Viet Nam. */
    public String dateTime(Instant instant) {
        return dateTime.format(instant.atZone(BusinessCalendar.ZONE));
    }
}
