package vn.chohoptac.search;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/** Keeps the index like the table {@code search_document}, and makes it anew from there. */
@Service
public class SearchIndex {

    private static final Logger LOG = LoggerFactory.getLogger(SearchIndex.class);
    private static final int BATCH = 500;

    /** So much earlier a change that this node does not see yet may be dated: transactions last, nodes' clocks differ. */
    private static final Duration UNDER_WAY = Duration.ofMinutes(1);

    private static final Duration NO_REBUILD_TAKES_LONGER = Duration.ofDays(1);

    private final SearchDocuments documents;
    private final ProductIndex index;
    private final Clock clock;

    SearchIndex(SearchDocuments documents, ProductIndex index, Clock clock) {
        this.documents = documents;
        this.index = index;
        this.clock = clock;
    }

    /** How many documents the index was not yet told of. */
    public long pending() {
        return documents.pendingCount();
    }

    /**
     * Fills a new index from the table and lets it take the present one's place; what changes meanwhile is told to both.
     * Searching goes on. A rebuild that fails takes its half-filled index away, and what one left that was cut off goes with
     * the next after a day.
     *
     * @return how many documents the new index holds
     */
    public long rebuild() throws IOException {
        var start = clock.instant().minus(UNDER_WAY);
        index.dropAbandoned(start.minus(NO_REBUILD_TAKES_LONGER));
        var fresh = index.create();
        long count;
        try {
            count = fill(fresh);
        } catch (IOException | RuntimeException halfWay) {
            takeAway(fresh, halfWay);
            throw halfWay;
        }
        var before = index.pointTo(fresh);
        documents.tellAgainSince(start);
        index.drop(before);
        LOG.info("The index was made anew: {} products.", count);
        return count;
    }

    /** Without refreshing in between, which would only make segments that are merged at once. */
    private long fill(String fresh) throws IOException {
        var interval = index.holdRefreshing(fresh);
        long count = new Refill(documents, index, fresh).run();
        index.refreshEvery(fresh, interval);
        index.refresh(fresh);
        return count;
    }

    private void takeAway(String fresh, Exception reason) {
        try {
            index.drop(Set.of(fresh));
        } catch (IOException | RuntimeException unreachable) {
            reason.addSuppressed(unreachable);
        }
    }

    /**
     * Tells the index what it does not know yet, in batches, until nothing is left or the engine refuses. An index that is not
     * there, or not any more, is told everything; that is noted before it is made, so whoever is stopped between the two
     * begins again.
     */
    void catchUp() throws IOException {
        if (!index.exists()) {
            documents.tellAgainSince(Instant.EPOCH);
            index.ensureExists();
        }
        for (var batch = documents.pending(BATCH); !batch.isEmpty(); batch = documents.pending(BATCH)) {
            var sent = index.send(index.alias(), batch);
            documents.told(sent);
            if (sent.isEmpty()) {
                return;
            }
        }
    }
}
