package vn.chohoptac.fairs;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What a fair is at any instant, from what officers did and the calendar alone. */
class FairTimelineTests {

    /** 1 December 2026, midnight in Viet Nam. */
    private static final Instant FIRST = Instant.parse("2026-11-30T17:00:00Z");

    private static final Duration DAY = Duration.ofDays(1);
    private static final Instant APPLICATIONS = FIRST.minus(DAY.multipliedBy(5));
    private static final FairPeriod THREE_DAYS =
            new FairPeriod(FIRST, FIRST.plus(DAY.multipliedBy(3)), LocalTime.of(8, 0), LocalTime.of(21, 30));

    @ParameterizedTest
    @CsvSource({
        "-5.00:00:01, CALL",
        "-5.00:00:00, PREPARATION",
        "-0.00:00:01, PREPARATION",
        "0.00:00:00, LIVE",
        "2.23:59:59, LIVE",
        "3.00:00:00, CLOSED",
        "30.00:00:00, CLOSED"
    })
    void the_clock_takes_a_called_fair_through_its_states(String since, FairState expected) {
        assertThat(called().at(FIRST.plus(duration(since)))).isEqualTo(expected);
    }

    @Test
    void what_officers_did_comes_before_what_the_clock_would_do() {
        var draft = FairTimeline.draft(THREE_DAYS, APPLICATIONS);
        var day2 = FIRST.plus(DAY);
        assertThat(draft.at(day2)).as("never called").isEqualTo(FairState.DRAFT);
        var prepared = new FairTimeline(
                THREE_DAYS, APPLICATIONS, FIRST.minus(DAY.multipliedBy(20)), APPLICATIONS.minus(DAY), null, null, null);
        assertThat(prepared.at(APPLICATIONS.minus(DAY).minusNanos(1))).isEqualTo(FairState.CALL);
        assertThat(prepared.at(APPLICATIONS.minus(DAY))).isEqualTo(FairState.PREPARATION);
        var closed = new FairTimeline(THREE_DAYS, APPLICATIONS, APPLICATIONS.minus(DAY), null, day2, null, null);
        assertThat(closed.at(day2.minusNanos(1))).isEqualTo(FairState.LIVE);
        assertThat(closed.at(day2)).isEqualTo(FairState.CLOSED);
        assertThat(closed.endsAt()).isEqualTo(day2);
        var cancelled = new FairTimeline(THREE_DAYS, APPLICATIONS, APPLICATIONS.minus(DAY), null, null, day2, null);
        assertThat(cancelled.at(day2)).isEqualTo(FairState.CANCELLED);
        var reported = new FairTimeline(
                THREE_DAYS,
                APPLICATIONS,
                APPLICATIONS.minus(DAY),
                null,
                null,
                null,
                THREE_DAYS.end().plus(DAY));
        assertThat(reported.at(THREE_DAYS.end().plus(DAY))).isEqualTo(FairState.REPORTED);
    }

    @ParameterizedTest
    @CsvSource({
        "0.07:59:59, false", "0.08:00:00, true", "0.21:29:59, true", "0.21:30:00, false",
        "1.08:00:00, true", "2.21:29:59, true", "2.21:30:00, false", "3.08:00:00, false"
    })
    void prices_hold_in_the_daily_hours_of_viet_nam(String since, boolean open) {
        assertThat(called().openAt(FIRST.plus(duration(since)))).isEqualTo(open);
    }

    @Test
    void it_says_until_when_and_from_when_it_is_open() {
        var morning = FIRST.plus(Duration.ofHours(9));
        assertThat(THREE_DAYS.closesAfter(morning)).contains(FIRST.plus(duration("0.21:30:00")));
        assertThat(THREE_DAYS.opensAfter(morning)).as("it is open").isEmpty();
        assertThat(THREE_DAYS.opensAfter(FIRST.minus(DAY))).contains(FIRST.plus(duration("0.08:00:00")));
        assertThat(THREE_DAYS.opensAfter(FIRST.plus(duration("0.22:00:00"))))
                .contains(FIRST.plus(duration("1.08:00:00")));
        assertThat(THREE_DAYS.opensAfter(FIRST.plus(duration("2.22:00:00")))).isEmpty();
        var toNoon = new FairPeriod(FIRST, FIRST.plus(Duration.ofHours(12)), LocalTime.of(8, 0), LocalTime.MIDNIGHT);
        assertThat(toNoon.closesAfter(morning)).as("its end comes first").contains(FIRST.plus(Duration.ofHours(12)));
    }

    @Test
    void midnight_as_closing_is_the_days_end_and_round_the_clock_never_closes_between() {
        var evenings = new FairPeriod(FIRST, FIRST.plus(DAY), LocalTime.of(18, 0), LocalTime.MIDNIGHT);
        assertThat(evenings.sound()).isTrue();
        assertThat(evenings.openAt(FIRST.plus(duration("0.23:59:59")))).isTrue();
        assertThat(evenings.openAt(FIRST.plus(DAY))).isFalse();
        var always = FairPeriod.roundTheClock(FIRST.plusSeconds(1), FIRST.plus(DAY.multipliedBy(2)));
        assertThat(always.openAt(FIRST)).isFalse();
        assertThat(always.openAt(FIRST.plusSeconds(1))).isTrue();
        assertThat(always.openAt(FIRST.plus(DAY))).isTrue();
        assertThat(new FairPeriod(FIRST, FIRST.plus(DAY), LocalTime.of(21, 0), LocalTime.of(8, 0)).sound())
                .isFalse();
    }

    @ParameterizedTest
    @EnumSource(FairState.class)
    void only_the_steps_of_the_table_are_allowed(FairState from) {
        Set<FairState> to = switch (from) {
            case DRAFT -> EnumSet.of(FairState.CALL, FairState.CANCELLED);
            case CALL -> EnumSet.of(FairState.PREPARATION, FairState.CANCELLED);
            case PREPARATION -> EnumSet.of(FairState.LIVE, FairState.CANCELLED);
            case LIVE -> EnumSet.of(FairState.CLOSED, FairState.CANCELLED);
            case CLOSED -> EnumSet.of(FairState.REPORTED);
            case REPORTED, CANCELLED -> EnumSet.noneOf(FairState.class);
        };
        assertThat(FairState.values()).filteredOn(from::canBecome).containsExactlyInAnyOrderElementsOf(to);
    }

    private static FairTimeline called() {
        return new FairTimeline(THREE_DAYS, APPLICATIONS, APPLICATIONS.minus(DAY), null, null, null, null);
    }

    /** Days, hours, minutes and seconds: {@code -5.00:00:01} is a second more than five days before. */
    private static Duration duration(String written) {
        boolean before = written.startsWith("-");
        var parts = written.replace("-", "").split("[.:]");
        var length = Duration.ofDays(Long.parseLong(parts[0]))
                .plusHours(Long.parseLong(parts[1]))
                .plusMinutes(Long.parseLong(parts[2]))
                .plusSeconds(Long.parseLong(parts[3]));
        return before ? length.negated() : length;
    }
}
