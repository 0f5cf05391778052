package vn.chohoptac.storefront.resilience;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import vn.chohoptac.storefront.Browser;

/** Sends checkouts when they are due, however slow the answers are, and counts each one's time from when it was due. */
final class OpenLoop {

    private final Browser node;
    private final int perSecond;
    private final Percentiles times = new Percentiles();
    private final ConcurrentLinkedQueue<String> refused = new ConcurrentLinkedQueue<>();

    OpenLoop(int port, int perSecond) {
        this.node = new Browser(port);
        this.perSecond = perSecond;
    }

    /**
     * How it went.
     *
     * @param reached checkouts a second, from the first one due to the last answer
     * @param refused what was not answered with 201
     */
    record Outcome(double reached, Percentiles times, List<String> refused) {}

    /** Sends them all and waits for the last answer. */
    Outcome send(List<String> bodies) {
        long start = System.nanoTime();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int number = 0; number < bodies.size(); number++) {
                long due = start + number * Duration.ofSeconds(1).toNanos() / perSecond;
                var body = bodies.get(number);
                LockSupport.parkNanos(due - System.nanoTime());
                threads.execute(() -> send(body, due));
            }
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        return new Outcome((bodies.size() - refused.size()) / seconds, times, List.copyOf(refused));
    }

    private void send(String body, long due) {
        try {
            var answer = ApiBuyer.place(node, UUID.randomUUID().toString(), body);
            if (answer.status() != 201) {
                refused.add(answer.status() + " " + answer.body());
            }
        } catch (UncheckedIOException noAnswer) {
            refused.add(noAnswer.toString());
        }
        times.add((System.nanoTime() - due) / 1_000_000);
    }
}
