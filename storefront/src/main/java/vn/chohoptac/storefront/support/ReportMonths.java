package vn.chohoptac.storefront.support;

import java.time.Clock;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import vn.chohoptac.kernel.BusinessCalendar;

/** The months a report is asked for. */
public record ReportMonths(YearMonth from, YearMonth to) {

    private static final int USUAL = 12;

    /** Twelve of them unless both ends are given, up to the present one unless it is said up to which. */
    public static ReportMonths of(@Nullable YearMonth from, @Nullable YearMonth to, Clock clock) {
        var last = to == null ? BusinessCalendar.monthOf(clock.instant()) : to;
        return new ReportMonths(from == null ? last.minusMonths(USUAL - 1) : from, last);
    }

    /** As part of a file's name: {@code ket-qua-2026-01-2026-11}. */
    public String fileName(String about) {
        return about + "-" + from + "-" + to;
    }
}
