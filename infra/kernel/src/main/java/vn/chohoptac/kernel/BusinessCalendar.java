package vn.chohoptac.kernel;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;

/** Instants seen as the days and months of Vietnamese business. */
public final class BusinessCalendar {

    public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private BusinessCalendar() {}

    public static LocalDate dayOf(Instant instant) {
        return LocalDate.ofInstant(instant, ZONE);
    }

    public static YearMonth monthOf(Instant instant) {
        return YearMonth.from(dayOf(instant));
    }

    /** 00:00 of that day: the start of [day, next day). */
    public static Instant startOf(LocalDate day) {
        return day.atStartOfDay(ZONE).toInstant();
    }

    public static Instant startOf(YearMonth month) {
        return startOf(month.atDay(1));
    }
}
