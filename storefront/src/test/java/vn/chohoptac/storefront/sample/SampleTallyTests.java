package vn.chohoptac.storefront.sample;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

class SampleTallyTests {

    private final SampleTally tally = new SampleTally();

    @Test
    void a_refusal_among_many_orders_is_told_but_no_warning() {
        placed(99);
        tally.refused("checkout: changed [PRICE]");
        assertThat(reported()).singleElement().satisfies(told -> {
            assertThat(told.getLevel()).isEqualTo(Level.INFO);
            assertThat(told.getFormattedMessage()).contains("99 orders", "1 steps refused");
        });
    }

    @Test
    void too_many_refusals_are_a_warning_with_their_counts() {
        placed(97);
        tally.refused("checkout: changed [PRICE]");
        tally.refused("checkout: changed [PRICE]");
        tally.refused("desk: orders.cannot-become");
        assertThat(reported()).singleElement().satisfies(told -> {
            assertThat(told.getLevel()).isEqualTo(Level.WARN);
            assertThat(told.getFormattedMessage())
                    .contains("checkout: changed [PRICE]=2", "desk: orders.cannot-become=1");
        });
    }

    @Test
    void a_year_that_places_nothing_is_a_warning() {
        tally.refused("checkout: invalid [orders.unknown]");
        assertThat(reported()).extracting(ILoggingEvent::getLevel).containsExactly(Level.WARN);
    }

    @Test
    void a_year_that_was_simulated_before_says_nothing() {
        assertThat(reported()).isEmpty();
    }

    private void placed(int orders) {
        IntStream.range(0, orders).forEach(_ -> tally.placed());
    }

    private List<ILoggingEvent> reported() {
        var logger = (Logger) LoggerFactory.getLogger(SampleTally.class);
        var appender = new ListAppender<ILoggingEvent>();
        appender.start();
        logger.addAppender(appender);
        try {
            tally.report();
            return List.copyOf(appender.list);
        } finally {
            logger.detachAppender(appender);
        }
    }
}
