package vn.chohoptac.performance;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.LongStream;

/** Months from first to last, both included. */
record Period(YearMonth from, YearMonth to) {

    private static final int LONGEST = 120;

    Period {
        if (to.isBefore(from) || ChronoUnit.MONTHS.between(from, to) >= LONGEST) {
            throw new InvalidPeriod();
        }
    }

    long length() {
        return ChronoUnit.MONTHS.between(from, to) + 1;
    }

    /** As long, and ending just before this one starts. */
    Period before() {
        return new Period(from.minusMonths(length()), from.minusMonths(1));
    }

    List<YearMonth> months() {
        return LongStream.range(0, length()).mapToObj(from::plusMonths).toList();
    }

    boolean holds(YearMonth month) {
        return !month.isBefore(from) && !month.isAfter(to);
    }

    int first() {
        return Months.number(from);
    }

    int last() {
        return Months.number(to);
    }
}
