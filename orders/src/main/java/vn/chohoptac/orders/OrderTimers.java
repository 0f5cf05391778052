package vn.chohoptac.orders;

import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * What happens to orders by itself: reminders, unpaid ones expire, unconfirmed ones are cancelled. Every alarm is looked at
 * again with its order held, so several nodes, or a person acting at the same moment, do no harm.
 */
@Component
public class OrderTimers {

    private static final Logger LOG = LoggerFactory.getLogger(OrderTimers.class);
    private static final int AT_ONCE = 200;

    private final SellerOrders sellerOrders;
    private final Steps steps;
    private final Fulfilling fulfilling;
    private final Clock clock;

    OrderTimers(SellerOrders sellerOrders, Steps steps, Fulfilling fulfilling, Clock clock) {
        this.sellerOrders = sellerOrders;
        this.steps = steps;
        this.fulfilling = fulfilling;
        this.clock = clock;
    }

    /** Acts on the alarms that have rung by now, some hundreds at most; returns how many it looked at. */
    public int ring() {
        var codes = sellerOrders.ringing(clock.instant(), AT_ONCE);
        for (var code : codes) {
            try {
                sellerOrders.find(code).ifPresent(this::act);
            } catch (RuntimeException stays) {
                LOG.warn("The alarm of {} rings again later", code, stays);
            }
        }
        return codes.size();
    }

    private void act(SellerOrder seen) {
        steps.take(seen.facts().cooperative(), seen.code(), (order, payment) -> {
            var alarm = order.standing().alarm();
            if (alarm == null || alarm.at().isAfter(clock.instant())) {
                return Steps.Goods.STAY;
            }
            return step(alarm.kind()).take(order, payment);
        });
    }

    private Steps.Step step(Alarm.Kind kind) {
        return switch (kind) {
            case REMIND_PAYMENT -> fulfilling.remind(kind, OrderNotice.Kind.PAYMENT_REMINDER);
            case EXPIRE -> fulfilling.expire();
            case REMIND_CONFIRMATION -> fulfilling.remind(kind, OrderNotice.Kind.CONFIRMATION_REMINDER);
            case ESCALATE -> fulfilling.remind(kind, OrderNotice.Kind.CONFIRMATION_ESCALATED);
            case CANCEL -> fulfilling.cancelUnconfirmed();
        };
    }
}
