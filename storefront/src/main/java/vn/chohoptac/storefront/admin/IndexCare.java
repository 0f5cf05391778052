package vn.chohoptac.storefront.admin;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.chohoptac.kernel.Actor;
import vn.chohoptac.platform.AuditLog;
import vn.chohoptac.search.DriftCheck;
import vn.chohoptac.search.SearchIndex;
import vn.chohoptac.storefront.admin.Upkeep.End;

/** What an operator does to the search index: compare it with the table, mend the differences, make it anew. */
@Component
class IndexCare {

    private static final Logger LOG = LoggerFactory.getLogger(IndexCare.class);

    private final SearchIndex index;
    private final DriftCheck drift;
    private final AuditLog audit;
    private final Clock clock;
    private final Upkeep<Care> upkeep = new Upkeep<>();

    IndexCare(SearchIndex index, DriftCheck drift, AuditLog audit, Clock clock) {
        this.index = index;
        this.drift = drift;
        this.audit = audit;
        this.clock = clock;
    }

    /** What can be asked for. */
    enum Task {
        CHECK,
        MEND,
        REBUILD
    }

    /**
     * A task and how it went.
     *
     * @param missing documents found in the table only
     * @param stale documents found in an older version
     * @param surplus documents found in the index only
     * @param documents in the new index, after making it anew
     */
    record Care(Task task, End end, Instant startedAt, int missing, int stale, int surplus, long documents)
            implements Upkeep.Work {

        static Care begun(Task task, Instant at) {
            return new Care(task, End.RUNNING, at, 0, 0, 0, 0);
        }

        Care found(DriftCheck.Drift differences) {
            return new Care(
                    task,
                    End.DONE,
                    startedAt,
                    differences.missing().size(),
                    differences.stale().size(),
                    differences.surplus().size(),
                    0);
        }

        Care made(long count) {
            return new Care(task, End.DONE, startedAt, 0, 0, 0, count);
        }

        Care failed() {
            return new Care(task, End.FAILED, startedAt, 0, 0, 0, 0);
        }

        @Override
        public boolean running() {
            return end == End.RUNNING;
        }

        public boolean agrees() {
            return end == End.DONE && missing + stale + surplus == 0;
        }
    }

    /** {@code null} when nothing was asked since the node started. */
    @Nullable
    Care last() {
        return upkeep.last();
    }

    /**
     * Begins the task.
     *
     * @throws IndexCareBusy while another is running
     */
    void begin(Task task, Actor by) {
        boolean begun = upkeep.begin(
                Care.begun(task, clock.instant()),
                () -> audit.record(
                        by, "operations.index-" + task.name().toLowerCase(Locale.ROOT), "products", Map.of()),
                this::run);
        if (!begun) {
            throw new IndexCareBusy();
        }
    }

    private Care run(Care begun) {
        try {
            return switch (begun.task()) {
                case CHECK -> begun.found(drift.run());
                case MEND -> begun.found(mended());
                case REBUILD -> begun.made(index.rebuild());
            };
        } catch (IOException | RuntimeException failure) {
            LOG.warn("The index could not be cared for: {}", begun.task(), failure);
            return begun.failed();
        }
    }

    private DriftCheck.Drift mended() throws IOException {
        var found = drift.run();
        drift.mend(found);
        return found;
    }
}
