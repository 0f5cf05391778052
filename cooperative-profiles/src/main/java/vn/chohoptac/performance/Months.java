package vn.chohoptac.performance;

import java.time.Instant;
import java.time.YearMonth;
import vn.chohoptac.kernel.BusinessCalendar;

/** Months as the tables keep them: May 2026 is 202605. */
final class Months {

    private Months() {}

    static int number(YearMonth month) {
        return month.getYear() * 100 + month.getMonthValue();
    }

    static YearMonth of(int number) {
        return YearMonth.of(number / 100, number % 100);
    }

    /** The month in Viet Nam. */
    static int of(Instant instant) {
        return number(BusinessCalendar.monthOf(instant));
    }
}
