package vn.chohoptac.orders;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The queue of what buyers and cooperatives are to be told, written with the facts themselves, drained by whoever sends mail. */
@Component
public class OrderNotices {

    private static final Logger LOG = LoggerFactory.getLogger(OrderNotices.class);
    private static final Duration CLAIM = Duration.ofMinutes(2);

    private final Notices notices;
    private final OrderHeads heads;
    private final Receipts receipts;
    private final Clock clock;

    OrderNotices(Notices notices, OrderHeads heads, Receipts receipts, Clock clock) {
        this.notices = notices;
        this.heads = heads;
        this.receipts = receipts;
        this.clock = clock;
    }

    /**
     * Hands out the oldest notices one by one, outside any transaction; each is gone once the action returns, and comes
     * again after a while when it throws. Several nodes may drain at once. At least once, not exactly.
     *
     * @return how many were dealt with
     */
    public int drain(int most, Consumer<OrderNotice> action) {
        var now = clock.instant();
        int done = 0;
        for (var notice : notices.claim(most, now, now.plus(CLAIM))) {
            try {
                action.accept(notice);
                notices.done(notice.id());
                done++;
            } catch (RuntimeException stays) {
                LOG.warn("Notice {} about {} stays in the queue", notice.kind(), notice.orderCode(), stays);
            }
        }
        return done;
    }

    /** The order a notice is about, as its buyer sees it. Not for answering requests: no access is asked for. */
    @Transactional(readOnly = true)
    public Optional<OrderReceipt> receiptFor(OrderNotice notice) {
        return heads.byCode(notice.orderCode()).map(receipts::of);
    }

    /** How many wait. */
    public long waiting() {
        return notices.waiting();
    }
}
