package vn.chohoptac.storefront.sample;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Fills the sample market through the use cases: cooperatives, accounts, products, recognitions, then a simulated year of
 * orders, while the shop is open. What was filled before stays.
 */
@Component
@ConditionalOnProperty("market.sample")
class SampleMarket {

    private static final Logger LOG = LoggerFactory.getLogger(SampleMarket.class);
    private static final int DAYS = 365;
    private static final String SHELVES_FULL = "shelves-full";

    private final SampleCooperatives cooperatives;
    private final SampleAccounts accounts;
    private final SampleShelves shelves;
    private final SampleFairs fairs;
    private final SampleConnections connections;
    private final SampleYear year;
    private final SampleSteps steps;
    private final Clock clock;

    SampleMarket(
            SampleCooperatives cooperatives,
            SampleAccounts accounts,
            SampleShelves shelves,
            SampleFairs fairs,
            SampleConnections connections,
            SampleYear year,
            SampleSteps steps,
            Clock clock) {
        this.cooperatives = cooperatives;
        this.accounts = accounts;
        this.shelves = shelves;
        this.fairs = fairs;
        this.connections = connections;
        this.year = year;
        this.steps = steps;
        this.clock = clock;
    }

    @EventListener
    void on(ApplicationReadyEvent ready) {
        Thread.ofVirtual().name("sample-market").start(this::fill);
    }

    private void fill() {
        try {
            var enrolled = shelves();
            fairs.open(enrolled);
            connections.open(enrolled);
            year.simulate(enrolled, DAYS);
            fairs.report();
        } catch (RuntimeException e) {
            if (!Thread.currentThread().isInterrupted()) {
                LOG.warn("The sample market is not complete; the next start goes on with it.", e);
            }
        }
    }

    private SampleCooperatives.Enrolled shelves() {
        var start = clock.instant();
        var enrolled = cooperatives.enrol();
        accounts.open(enrolled);
        if (steps.taken(SHELVES_FULL).isEmpty()) {
            LOG.info(
                    "Sample market: {} cooperatives, now their products …",
                    enrolled.ids().size());
            shelves.fill(enrolled);
            shelves.recognise(enrolled);
            shelves.certify(enrolled);
            shelves.publish(enrolled);
            steps.note(SHELVES_FULL);
            LOG.info("Sample market: the shelves are full after {} s.", since(start));
        }
        return enrolled;
    }

    private long since(Instant start) {
        return Duration.between(start, clock.instant()).toSeconds();
    }
}
