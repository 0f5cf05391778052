package vn.chohoptac.orders;

import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
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

    /** A notice and the order it is about, as its buyer sees it. */
    public record Told(OrderNotice notice, OrderReceipt order) {}

    /**
     * Hands out the oldest notices, outside any transaction; they are gone once the action returns. When it throws, each is
     * handed out alone, and those it throws at come again after a while. Several nodes may drain at once. At least once, not
     * exactly.
     *
     * @return how many were dealt with
     */
    public int drain(int most, Consumer<List<OrderNotice>> action) {
        var now = clock.instant();
        var claimed = notices.claim(most, now, now.plus(CLAIM));
        if (claimed.isEmpty() || dealtWith(claimed, action)) {
            return claimed.size();
        }
        return (int)
                claimed.stream().filter(one -> dealtWith(List.of(one), action)).count();
    }

    private boolean dealtWith(List<OrderNotice> some, Consumer<List<OrderNotice>> action) {
        try {
            action.accept(some);
            notices.done(some);
            return true;
        } catch (RuntimeException stays) {
            LOG.warn(
                    "{} notices stay in the queue, the first about {}",
                    some.size(),
                    some.getFirst().orderCode(),
                    stays);
            return false;
        }
    }

    /** The notices with their orders, in a handful of queries. Not for answering requests: no access is asked for. */
    @Transactional(readOnly = true)
    public List<Told> withOrders(List<OrderNotice> some) {
        var codes = some.stream().map(OrderNotice::orderCode).collect(toSet());
        var orders = receipts.of(heads.byCodes(codes));
        return some.stream()
                .flatMap(notice -> Optional.ofNullable(orders.get(notice.orderCode())).stream()
                        .map(order -> new Told(notice, order)))
                .toList();
    }

    /** How many wait. */
    public long waiting() {
        return notices.waiting();
    }
}
