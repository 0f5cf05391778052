package vn.chohoptac.storefront.resilience;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

/** What the market said "yes" to, kept outside of it: in this JVM, and line by line in {@code target/resilience}. */
final class Acknowledgements implements AutoCloseable {

    private final Map<String, Placed> orders = new ConcurrentHashMap<>();
    private final Map<String, Step> steps = new ConcurrentHashMap<>();
    private final Map<String, ConcurrentLinkedQueue<String>> waiting = new ConcurrentHashMap<>();
    private final AtomicInteger count = new AtomicInteger();
    private final Writer log;

    Acknowledgements(String name) {
        try {
            log = Files.newBufferedWriter(
                    Files.createDirectories(Path.of("target", "resilience")).resolve(name + ".log"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How far a seller order was taken at the desk, up to its money; or that its buyer called it off before. */
    enum Step {
        PLACED,
        CONFIRMED,
        DISPATCHED,
        DELIVERED,
        PAID,
        CALLED_OFF
    }

    /**
     * An order that a buyer was told of.
     *
     * @param sellerOrders codes by the slug of the cooperative that has to deal with them
     */
    record Placed(String phone, String orderCode, long total, Map<String, String> sellerOrders) {}

    void placed(Placed order) {
        orders.put(order.phone(), order);
        order.sellerOrders().values().forEach(code -> steps.putIfAbsent(code, Step.PLACED));
        note("order " + order.orderCode() + " of " + order.phone() + " for " + order.total());
    }

    /** From now on the cooperatives have to deal with it. */
    void stands(Placed order) {
        order.sellerOrders().forEach((slug, code) -> waiting(slug).add(code));
    }

    void taken(String sellerOrder, Step step) {
        steps.merge(sellerOrder, step, (before, now) -> now.compareTo(before) > 0 ? now : before);
        note(sellerOrder + " " + step);
    }

    void counted(int packs) {
        note("stock " + packs);
    }

    Map<String, Placed> orders() {
        return orders;
    }

    Map<String, Step> steps() {
        return steps;
    }

    /** Seller orders of a cooperative that nobody has dealt with yet. */
    ConcurrentLinkedQueue<String> waiting(String cooperative) {
        return waiting.computeIfAbsent(cooperative, _ -> new ConcurrentLinkedQueue<>());
    }

    int count() {
        return count.get();
    }

    private synchronized void note(String what) {
        try {
            log.write(Instant.now() + " " + what + "\n");
            log.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        count.incrementAndGet();
    }

    @Override
    public void close() {
        try {
            log.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
