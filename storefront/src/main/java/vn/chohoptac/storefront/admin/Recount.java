package vn.chohoptac.storefront.admin;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.chohoptac.kernel.Actor;
import vn.chohoptac.performance.Performance;
import vn.chohoptac.platform.AuditLog;
import vn.chohoptac.storefront.admin.Upkeep.End;

/** What an operator does to the figures of the reports: have them counted anew from the sales. */
@Component
class Recount {

    private static final Logger LOG = LoggerFactory.getLogger(Recount.class);

    private final Performance performance;
    private final AuditLog audit;
    private final Clock clock;
    private final Upkeep<Count> upkeep = new Upkeep<>();

    Recount(Performance performance, AuditLog audit, Clock clock) {
        this.performance = performance;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * A recount and how it went.
     *
     * @param endedAt {@code null} while it is running
     */
    record Count(End end, Instant startedAt, @Nullable Instant endedAt) implements Upkeep.Work {

        @Override
        public boolean running() {
            return end == End.RUNNING;
        }
    }

    /** {@code null} when none was asked for since the node started. */
    @Nullable
    Count last() {
        return upkeep.last();
    }

    /**
     * Begins one.
     *
     * @throws RecountBusy while another is running
     */
    void begin(Actor by) {
        boolean begun = upkeep.begin(
                new Count(End.RUNNING, clock.instant(), null),
                () -> audit.record(by, "operations.figures-recount", "performance", Map.of()),
                this::run);
        if (!begun) {
            throw new RecountBusy();
        }
    }

    private Count run(Count begun) {
        try {
            performance.rebuild();
            return new Count(End.DONE, begun.startedAt(), clock.instant());
        } catch (RuntimeException failure) {
            LOG.warn("The figures could not be counted anew", failure);
            return new Count(End.FAILED, begun.startedAt(), clock.instant());
        }
    }
}
