package vn.chohoptac.fairs;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import vn.chohoptac.kernel.BusinessCalendar;

/**
 * When a fair is on: from {@code start} until before {@code end}, each day from {@code opens} until before {@code closes},
 * hours of Viet Nam.
 *
 * @param closes later than {@code opens} on the same day; 00:00 stands for the day's end
 */
public record FairPeriod(Instant start, Instant end, LocalTime opens, LocalTime closes) {

    /** Open day and night from start to end. */
    public static FairPeriod roundTheClock(Instant start, Instant end) {
        return new FairPeriod(start, end, LocalTime.MIDNIGHT, LocalTime.MIDNIGHT);
    }

    /** Whether start lies before end, and opening before closing. */
    public boolean sound() {
        return start.isBefore(end) && (closes.equals(LocalTime.MIDNIGHT) || opens.isBefore(closes));
    }

    public boolean openAt(Instant at) {
        var day = BusinessCalendar.dayOf(at);
        return within(at) && !at.isBefore(opening(day)) && at.isBefore(closing(day));
    }

    /** Until when it stays open, if it is open then: the day's closing or the fair's end, whichever comes first. */
    public Optional<Instant> closesAfter(Instant at) {
        return openAt(at) ? Optional.of(earlier(closing(BusinessCalendar.dayOf(at)), end)) : Optional.empty();
    }

    /** When it opens next, if it is not open then and will be again. */
    public Optional<Instant> opensAfter(Instant at) {
        if (openAt(at)) {
            return Optional.empty();
        }
        var from = at.isBefore(start) ? start : at;
        for (var day = BusinessCalendar.dayOf(from); opening(day).isBefore(end); day = day.plusDays(1)) {
            var opening = opening(day).isBefore(from) ? from : opening(day);
            if (openAt(opening)) {
                return Optional.of(opening);
            }
        }
        return Optional.empty();
    }

    private boolean within(Instant at) {
        return !at.isBefore(start) && at.isBefore(end);
    }

    private Instant opening(LocalDate day) {
        return day.atTime(opens).atZone(BusinessCalendar.ZONE).toInstant();
    }

    private Instant closing(LocalDate day) {
        return closes.equals(LocalTime.MIDNIGHT)
                ? BusinessCalendar.startOf(day.plusDays(1))
                : day.atTime(closes).atZone(BusinessCalendar.ZONE).toInstant();
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
