package vn.chohoptac.embedded;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Asks again and again until something is so. */
final class Waiting {

    private Waiting() {}

    /** True as soon as the condition is, false when the patience or this thread's wish to wait ends before. */
    static boolean until(Duration patience, BooleanSupplier condition) {
        long end = System.nanoTime() + patience.toNanos();
        do {
            if (condition.getAsBoolean()) {
                return true;
            }
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        } while (System.nanoTime() < end && !Thread.currentThread().isInterrupted());
        return false;
    }
}
