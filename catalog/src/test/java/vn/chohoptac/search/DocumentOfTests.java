package vn.chohoptac.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.chohoptac.catalog.RecognitionView;
import vn.chohoptac.kernel.BusinessCalendar;

class DocumentOfTests {

    @Test
    void gives_each_instant_its_best_star_and_only_that() {
        var three = recognition(3, "2024-01-10", null);
        var four = recognition(4, "2025-06-01", null);
        var periods = DocumentOf.starPeriods(List.of(four, three));
        assertThat(Cards.starsAt(periods, at("2024-01-09T16:59:59Z"))).isZero();
        assertThat(Cards.starsAt(periods, at("2024-01-09T17:00:00Z"))).isEqualTo(3);
        assertThat(Cards.starsAt(periods, at("2025-05-31T17:00:00Z"))).isEqualTo(4);
        assertThat(Cards.starsAt(periods, at("2027-05-01T00:00:00Z"))).isEqualTo(4);
        assertThat(Cards.starsAt(periods, at("2028-05-31T17:00:00Z"))).isZero();
        assertThat(periods.get("3"))
                .allSatisfy(period ->
                        assertThat(period.holds(at("2026-01-01T00:00:00Z"))).isFalse());
    }

    @Test
    void falls_back_to_the_lesser_star_when_the_better_is_revoked() {
        var three = recognition(3, "2024-06-01", null);
        var five = recognition(5, "2024-07-01", at("2025-01-01T00:00:00Z"));
        var periods = DocumentOf.starPeriods(List.of(three, five));
        assertThat(Cards.starsAt(periods, at("2024-12-31T23:59:59Z"))).isEqualTo(5);
        assertThat(Cards.starsAt(periods, at("2025-01-01T00:00:00Z"))).isEqualTo(3);
    }

    private static RecognitionView recognition(int stars, String date, @Nullable Instant revokedAt) {
        var day = LocalDate.parse(date);
        var until = BusinessCalendar.startOf(day.plus(Period.ofMonths(36)));
        return new RecognitionView(
                stars,
                "01/QĐ",
                day,
                "UBND tỉnh",
                BusinessCalendar.startOf(day),
                revokedAt == null ? until : revokedAt,
                revokedAt);
    }

    private static Instant at(String instant) {
        return Instant.parse(instant);
    }
}
