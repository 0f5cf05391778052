package vn.chohoptac.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.chohoptac.kernel.Money.vnd;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class MoneyTests {

    @Test
    void splits_by_largest_remainder() {
        assertThat(vnd(100).split(List.of(1L, 1L, 1L))).containsExactly(vnd(34), vnd(33), vnd(33));
        assertThat(vnd(-100).split(List.of(1L, 1L, 1L))).containsExactly(vnd(-34), vnd(-33), vnd(-33));
        assertThat(vnd(10).split(List.of(0L, 199L, 1L))).containsExactly(vnd(0), vnd(10), vnd(0));
    }

    @Test
    void never_loses_a_dong_when_splitting() {
        var random = new Random(26);
        for (int i = 0; i < 1_000; i++) {
            var amount = vnd(random.nextLong(4_000_000_000_000_000L) - 2_000_000_000_000_000L);
            var weights = LongStream.range(0, 1 + random.nextInt(9))
                    .mapToObj(w -> 1 + random.nextLong(Long.MAX_VALUE / 10))
                    .toList();
            assertThat(Money.sum(amount.split(weights))).isEqualTo(amount);
        }
    }

    @Test
    void refuses_weights_that_are_negative_or_all_zero() {
        assertThatThrownBy(() -> vnd(1).split(List.of(0L))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> vnd(1).split(List.of(2L, -1L))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void rounds_a_rate_half_up() {
        assertThat(vnd(1_500).times(new Rate(333))).isEqualTo(vnd(50));
        assertThat(vnd(50).times(Rate.percent(1))).isEqualTo(vnd(1));
        assertThat(vnd(49).times(Rate.percent(1))).isEqualTo(vnd(0));
    }

    @Test
    void refuses_to_overflow() {
        assertThatThrownBy(() -> vnd(Long.MAX_VALUE).plus(vnd(1))).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void compares_packs_by_the_kilogram() {
        assertThat(Quantity.of(500, Unit.GRAM).comparisonPrice(vnd(118_000))).isEqualTo(vnd(236_000));
        assertThat(Quantity.of(5, Unit.KILOGRAM).comparisonPrice(vnd(690_000))).isEqualTo(vnd(138_000));
    }

    @Test
    void reads_a_quantity_in_the_larger_unit_once_there_is_one() {
        assertThat(Quantity.of(13_500, Unit.MILLILITRE).readable())
                .isEqualTo(new Quantity(new BigDecimal("13.5"), Unit.LITRE));
        assertThat(Quantity.of(999, Unit.GRAM).readable()).isEqualTo(Quantity.of(999, Unit.GRAM));
        assertThat(Quantity.of(2, Unit.TONNE).readable()).isEqualTo(Quantity.of(2, Unit.TONNE));
        assertThat(Quantity.of(4_000, Unit.FRUIT).readable()).isEqualTo(Quantity.of(4_000, Unit.FRUIT));
    }
}
