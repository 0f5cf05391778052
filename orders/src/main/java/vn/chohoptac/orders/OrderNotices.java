package vn.chohoptac.orders;

import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** The queue of what buyers and cooperatives are to be told, written with the facts themselves, drained by whoever sends mail. */
@Component
public class OrderNotices {

    /**
     * Hands out the oldest notices one by one, outside any transaction; each is gone once the action returns, and comes
     * again after a while when it throws. Several nodes may drain at once. At least once, not exactly.
     *
     * @return how many were dealt with
     */
    public int drain(int most, Consumer<OrderNotice> action) {
        throw new UnsupportedOperationException();
    }

    /** The order a notice is about, as its buyer sees it. Not for answering requests: no access is asked for. */
    public Optional<OrderReceipt> receiptFor(OrderNotice notice) {
        throw new UnsupportedOperationException();
    }

    /** How many wait. */
    public long waiting() {
        throw new UnsupportedOperationException();
    }
}
