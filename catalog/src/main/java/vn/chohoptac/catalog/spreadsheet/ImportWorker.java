package vn.chohoptac.catalog.spreadsheet;

import jakarta.annotation.PreDestroy;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.chohoptac.platform.Housekeeping;

/** Finds imports nobody is at and works at them, each on a virtual thread, few at a time so that the shop stays quick. */
@Component
class ImportWorker {

    private static final Logger LOG = LoggerFactory.getLogger(ImportWorker.class);
    private static final int AT_ONCE = 2;

    private final Imports imports;
    private final CheckStep check;
    private final CommitStep commit;
    private final UndoStep undo;
    private final Semaphore places = new Semaphore(AT_ONCE);
    private volatile boolean closing;

    ImportWorker(Imports imports, CheckStep check, CommitStep commit, UndoStep undo, Housekeeping housekeeping) {
        this.imports = imports;
        this.check = check;
        this.commit = commit;
        this.undo = undo;
        housekeeping.everyOnEachNode(Duration.ofMillis(500), "catalog.imports", this::look);
    }

    void look() {
        while (!closing && places.tryAcquire()) {
            var job = imports.claim();
            if (job.isEmpty()) {
                places.release();
                return;
            }
            Thread.ofVirtual().name("import-" + job.get().id().value()).start(() -> {
                try {
                    work(job.get());
                } finally {
                    places.release();
                }
            });
        }
    }

    @PreDestroy
    void close() {
        closing = true;
    }

    private void work(Imports.Job job) {
        try {
            switch (job.state()) {
                case CHECKING -> check.run(job);
                case COMMITTING -> commit.run(job);
                case UNDOING -> undo.run(job);
                case CHECKED, COMMITTED, UNDONE, FAILED -> {}
            }
        } catch (Imports.ClaimLost elsewhere) {
            LOG.info("Import {} is being worked at elsewhere", job.id().value());
        } catch (RuntimeException broken) {
            if (!closing) {
                LOG.error(
                        "Import {} stopped and will be taken up again", job.id().value(), broken);
            }
        }
    }
}
