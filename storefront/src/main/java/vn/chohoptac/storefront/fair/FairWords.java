package vn.chohoptac.storefront.fair;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.chohoptac.fairs.FairCard;
import vn.chohoptac.fairs.FairPeriod;
import vn.chohoptac.fairs.FairState;
import vn.chohoptac.kernel.BusinessCalendar;
import vn.chohoptac.storefront.support.Figures;

/** Says when a fair is on, in words, by the hours of Viet Nam. */
@Component
public class FairWords {

    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm");

    private final MessageSource words;
    private final Clock clock;

    FairWords(MessageSource words, Clock clock) {
        this.words = words;
        this.clock = clock;
    }

    /** From which day to which, and the daily hours unless it never closes between. */
    public String period(FairPeriod period, Locale locale) {
        var figures = Figures.in(locale);
        var days = say(
                "fair.days",
                locale,
                figures.date(period.start()),
                figures.date(period.end().minusNanos(1)));
        boolean always =
                period.opens().equals(LocalTime.MIDNIGHT) && period.closes().equals(LocalTime.MIDNIGHT);
        return always
                ? days
                : say("fair.days.hours", locale, days, HOUR.format(period.opens()), closing(period.closes()));
    }

    /** What a visitor should know of this moment. */
    public String standing(FairCard fair, Locale locale) {
        if (fair.closesAt() != null) {
            return say("fair.open-until", locale, moment(fair.closesAt(), locale));
        }
        return switch (fair.state()) {
            case CANCELLED -> say("FairState.CANCELLED", locale);
            case CALL -> say("fair.called-until", locale, Figures.in(locale).dateTime(fair.applicationsUntil()));
            case CLOSED, REPORTED ->
                say(
                        "fair.over",
                        locale,
                        Figures.in(locale).date(fair.period().end().minusNanos(1)));
            default ->
                fair.opensAt() == null
                        ? say("FairState." + fair.state(), locale)
                        : say(
                                fair.state() == FairState.LIVE ? "fair.opens-again" : "fair.opens",
                                locale,
                                moment(fair.opensAt(), locale));
        };
    }

    /** An instant as people say it: the hour alone when it is today. */
    public String moment(Instant at, Locale locale) {
        var day = BusinessCalendar.dayOf(at.minusNanos(1));
        var hour = closing(LocalTime.ofInstant(at, BusinessCalendar.ZONE));
        return day.equals(BusinessCalendar.dayOf(clock.instant()))
                ? say("fair.today", locale, hour)
                : say("fair.on-day", locale, hour, Figures.in(locale).date(day));
    }

    private static String closing(LocalTime hour) {
        return hour.equals(LocalTime.MIDNIGHT) ? "24:00" : HOUR.format(hour);
    }

    private String say(String key, Locale locale, Object... values) {
        return words.getMessage(key, values, locale);
    }
}
