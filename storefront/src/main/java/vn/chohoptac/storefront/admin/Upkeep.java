package vn.chohoptac.storefront.admin;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Work that takes minutes and that this node therefore does beside the request which asks for it, one piece at a time; how
 * the last piece went is remembered here only.
 *
 * @param <T> a piece of work and how it went
 */
final class Upkeep<T extends Upkeep.Work> {

    private final AtomicReference<@Nullable T> last = new AtomicReference<>();

    /** How a piece of work ended. */
    enum End {
        RUNNING,
        DONE,
        FAILED
    }

    /** What somebody asked for. */
    interface Work {

        boolean running();
    }

    /** {@code null} when nothing was asked since the node started. */
    @Nullable
    T last() {
        return last.get();
    }

    /**
     * Begins a piece of work.
     *
     * @param entry writes it into the audit log; unless that succeeds nothing begins
     * @param work does it and says how it went
     * @return whether it was begun; not while another piece is running
     */
    boolean begin(T begun, Runnable entry, UnaryOperator<T> work) {
        var before = last.get();
        if ((before != null && before.running()) || !last.compareAndSet(before, begun)) {
            return false;
        }
        try {
            entry.run();
        } catch (RuntimeException unrecorded) {
            last.set(before);
            throw unrecorded;
        }
        Thread.ofVirtual().name("upkeep").start(() -> last.set(work.apply(begun)));
        return true;
    }
}
