package vn.chohoptac.performance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;

class PeriodTests {

    private static final YearMonth MAY = YearMonth.of(2026, 5);

    @Test
    void the_period_before_is_as_long_and_ends_just_before() {
        assertThat(new Period(MAY, MAY).before()).isEqualTo(new Period(MAY.minusMonths(1), MAY.minusMonths(1)));
        assertThat(new Period(YearMonth.of(2026, 1), MAY).before())
                .isEqualTo(new Period(YearMonth.of(2025, 8), YearMonth.of(2025, 12)));
    }

    @Test
    void refuses_to_end_before_it_starts_or_to_last_longer_than_ten_years() {
        assertThatExceptionOfType(InvalidPeriod.class).isThrownBy(() -> new Period(MAY, MAY.minusMonths(1)));
        assertThatExceptionOfType(InvalidPeriod.class).isThrownBy(() -> new Period(MAY.minusMonths(120), MAY));
        assertThat(new Period(MAY.minusMonths(119), MAY).months()).hasSize(120);
    }

    @Test
    void a_month_starts_at_midnight_in_viet_nam() {
        assertThat(Months.of(Instant.parse("2026-04-30T16:59:59.999999Z"))).isEqualTo(202604);
        assertThat(Months.of(Instant.parse("2026-04-30T17:00:00Z"))).isEqualTo(202605);
        assertThat(Months.of(Instant.parse("2025-12-31T17:00:00Z"))).isEqualTo(202601);
        assertThat(Months.of(202601)).isEqualTo(YearMonth.of(2026, 1));
    }
}
