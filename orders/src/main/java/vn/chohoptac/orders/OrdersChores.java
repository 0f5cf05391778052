package vn.chohoptac.orders;

import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Component;
import vn.chohoptac.platform.Housekeeping;

/** What comes round: alarms of orders, and forgetting wrong phones. */
@Component
class OrdersChores {

    private static final Duration ALARMS = Duration.ofSeconds(20);
    private static final Duration SWEEP = Duration.ofMinutes(10);

    OrdersChores(Housekeeping housekeeping, OrderTimers timers, AccessThrottle throttle, Clock clock) {
        housekeeping.every(ALARMS, "orders.alarms", timers::ring);
        housekeeping.every(SWEEP, "orders.access-failures", () -> throttle.sweep(clock.instant()));
    }
}
