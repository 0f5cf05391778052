package vn.chohoptac.search;

import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/** Sends everything that is to be found to one index, several batches at a time: the engine gives each batch one processor. */
final class Refill {

    private static final int BATCH = 500;
    private static final int AT_ONCE = 3;

    private final SearchDocuments documents;
    private final ProductIndex index;
    private final String fresh;
    private @Nullable UUID last;
    private boolean over;

    Refill(SearchDocuments documents, ProductIndex index, String fresh) {
        this.documents = documents;
        this.index = index;
        this.fresh = fresh;
    }

    /**
     * Comes back when no batch is on its way any more.
     *
     * @return how many documents the engine took
     */
    long run() throws IOException {
        try (var senders = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<Long> sender = this::sendUntilOver;
            long count = 0;
            for (var sent : senders.invokeAll(Collections.nCopies(AT_ONCE, sender))) {
                count += sent.get();
            }
            return count;
        } catch (ExecutionException failed) {
            throw new IOException("The index could not be filled", failed.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException(stopped);
        }
    }

    private long sendUntilOver() throws IOException {
        long count = 0;
        boolean well = false;
        try {
            for (var batch = next(); !batch.isEmpty(); batch = next()) {
                count += index.send(fresh, batch).size();
            }
            well = true;
            return count;
        } finally {
            if (!well) {
                stop();
            }
        }
    }

    private synchronized List<StoredDocument> next() {
        var batch = over ? List.<StoredDocument>of() : documents.liveAfter(last, BATCH);
        if (batch.isEmpty()) {
            over = true;
        } else {
            last = batch.getLast().id();
        }
        return batch;
    }

    private synchronized void stop() {
        over = true;
    }
}
