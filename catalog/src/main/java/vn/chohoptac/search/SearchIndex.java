package vn.chohoptac.search;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/** Keeps the index like the table {@code search_document}, and makes it anew from there. */
@Service
public class SearchIndex {

    private static final Logger LOG = LoggerFactory.getLogger(SearchIndex.class);
    private static final int BATCH = 500;

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
     * Searching goes on.
     *
     * @return how many documents the new index holds
     */
    public long rebuild() throws IOException {
        var start = clock.instant();
        var fresh = index.create();
        long count = 0;
        UUID last = null;
        for (var batch = documents.liveAfter(null, BATCH); !batch.isEmpty(); batch = documents.liveAfter(last, BATCH)) {
            count += index.send(fresh, batch).size();
            last = batch.getLast().id();
        }
        index.refresh(fresh);
        index.pointTo(fresh);
        documents.tellAgainSince(start);
        LOG.info("The index was made anew: {} products.", count);
        return count;
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
