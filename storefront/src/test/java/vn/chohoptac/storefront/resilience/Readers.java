package vn.chohoptac.storefront.resilience;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import vn.chohoptac.storefront.Browser;

/** People who look at pages all the time, one to each page, and remember every answer that was none. */
final class Readers implements AutoCloseable {

    private static final Duration REST = Duration.ofMillis(200);

    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final AtomicInteger answers = new AtomicInteger();
    private final ConcurrentSkipListSet<Long> milliseconds = new ConcurrentSkipListSet<>(List.of(0L));
    private final ConcurrentLinkedQueue<String> failures = new ConcurrentLinkedQueue<>();
    private volatile boolean open = true;

    Readers(int port, List<String> pages) {
        pages.forEach(page -> threads.execute(() -> read(new Browser(port), page)));
    }

    int answers() {
        return answers.get();
    }

    List<String> failures() {
        return List.copyOf(failures);
    }

    String summary() {
        return answers + " pages were read, the slowest in " + milliseconds.last() + " ms";
    }

    private void read(Browser visitor, String page) {
        while (open) {
            long start = System.nanoTime();
            try {
                int status = visitor.get(page).status();
                if (status != 200) {
                    failures.add(page + " was answered " + status);
                }
            } catch (UncheckedIOException noAnswer) {
                failures.add(page + " was not answered: " + noAnswer.getMessage());
            }
            answers.incrementAndGet();
            milliseconds.add((System.nanoTime() - start) / 1_000_000);
            LockSupport.parkNanos(REST.toNanos());
        }
    }

    @Override
    public void close() {
        open = false;
        threads.close();
    }
}
