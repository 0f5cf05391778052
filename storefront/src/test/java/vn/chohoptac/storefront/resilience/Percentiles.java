package vn.chohoptac.storefront.resilience;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Times in milliseconds, and the one that so many percent of them do not exceed. */
final class Percentiles {

    private final List<Long> times = new ArrayList<>();

    synchronized void add(long milliseconds) {
        times.add(milliseconds);
    }

    synchronized int count() {
        return times.size();
    }

    /** The nearest rank; of fewer than a hundred the 99th is the greatest. */
    synchronized long at(int percent) {
        var sorted = new ArrayList<>(times);
        Collections.sort(sorted);
        return sorted.get(Math.ceilDiv(sorted.size() * percent, 100) - 1);
    }

    @Override
    public String toString() {
        return "%d times, p50 %d ms, p99 %d ms, greatest %d ms".formatted(count(), at(50), at(99), at(100));
    }
}
