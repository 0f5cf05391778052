package vn.chohoptac.platform;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Work that comes round again and again. Runs from the start of the application to its end, or not at all where
 * {@code market.housekeeping.enabled} is false, as in tests that did not ask for it.
 */
public class Housekeeping implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Housekeeping.class);

    private final ClusterLock lock;
    private final boolean enabled;
    private final List<Chore> chores = new CopyOnWriteArrayList<>();
    private volatile @Nullable ScheduledExecutorService running;

    Housekeeping(ClusterLock lock, boolean enabled) {
        this.lock = lock;
        this.enabled = enabled;
    }

    private record Chore(String name, Duration pause, Runnable work) {}

    /** Runs the work with that pause after each run, on one node at a time. Call it while the application starts. */
    public void every(Duration pause, String name, Runnable work) {
        chores.add(new Chore(name, pause, () -> lock.tryRun(name, work)));
    }

    /** Runs the work with that pause after each run, on each node: for queues, whose rows lock themselves. */
    public void everyOnEachNode(Duration pause, String name, Runnable work) {
        chores.add(new Chore(name, pause, work));
    }

    @Override
    public boolean isAutoStartup() {
        return enabled;
    }

    @Override
    public void start() {
        var threads = Thread.ofVirtual().name("housekeeping-", 0).factory();
        var executor = Executors.newScheduledThreadPool(Math.max(1, chores.size()), threads);
        for (var chore : chores) {
            long pause = chore.pause().toMillis();
            var _ = executor.scheduleWithFixedDelay(() -> run(chore), pause, pause, TimeUnit.MILLISECONDS);
        }
        running = executor;
    }

    @Override
    public void stop() {
        var executor = running;
        running = null;
        if (executor == null) {
            return;
        }
        executor.shutdown();
        try {
            if (!executor.awaitTermination(15, TimeUnit.SECONDS)) {
                executor.shutdownNow();
            }
        } catch (InterruptedException e) {
            executor.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running != null;
    }

    private static void run(Chore chore) {
        try {
            chore.work().run();
        } catch (RuntimeException e) {
            LOG.warn("{} failed and will be tried again in {}", chore.name(), chore.pause(), e);
        }
    }
}
