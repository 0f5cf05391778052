package vn.chohoptac.performance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ReversalTests {

    private static final Instant MAY = Instant.parse("2026-05-10T00:00:00Z");
    private static final Instant JUNE = Instant.parse("2026-06-10T00:00:00Z");
    private static final Sold SOLD =
            new Sold("H1-1", UUID.randomUUID(), "68", "product", "kg", new BigDecimal("2.000"), 100_000, "SHOP", "");

    @Test
    void counts_in_full_while_something_of_the_sale_is_left() {
        assertThat(amounts(told("a", 60_000, MAY), told("b", 40_000, JUNE))).containsExactly(60_000L, 40_000L);
    }

    @Test
    void the_earliest_counts_first_whatever_was_heard_first() {
        assertThat(Reversal.booked(SOLD, List.of(told("late", 70_000, JUNE), told("early", 60_000, MAY))))
                .extracting(Reversal::key, Reversal::amount)
                .containsExactly(tuple("early", 60_000L), tuple("late", 40_000L));
    }

    @Test
    void never_more_than_the_sale_counts() {
        assertThat(amounts(told("a", 150_000, MAY), told("b", 10_000, JUNE))).containsExactly(100_000L, 0L);
    }

    @Test
    void quantities_are_bounded_on_their_own() {
        var three = new Reversal("a", new BigDecimal("3"), 10, MAY);
        assertThat(Reversal.booked(SOLD, List.of(three)).getFirst().quantity()).isEqualByComparingTo("2");
    }

    private static List<Long> amounts(Reversal... told) {
        return Reversal.booked(SOLD, List.of(told)).stream()
                .map(Reversal::amount)
                .toList();
    }

    private static Reversal told(String key, long amount, Instant at) {
        return new Reversal(key, BigDecimal.ONE, amount, at);
    }
}
