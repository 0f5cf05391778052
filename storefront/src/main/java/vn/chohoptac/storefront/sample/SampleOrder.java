package vn.chohoptac.storefront.sample;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import vn.chohoptac.cooperatives.CooperativeId;
import vn.chohoptac.kernel.Actor;
import vn.chohoptac.kernel.DomainException;
import vn.chohoptac.kernel.SimulatedTime;
import vn.chohoptac.orders.PlacedOrder;
import vn.chohoptac.orders.SellerDesk;
import vn.chohoptac.payments.PaymentMethod;

/**
 * What becomes of a simulated seller order at its cooperative's desk, each step at its own time: most are delivered and
 * paid, some are cancelled or refused at the door. Steps that lie in the future are left to be taken by hand.
 */
@Component
@ConditionalOnProperty("market.sample")
class SampleOrder {

    private static final Logger LOG = LoggerFactory.getLogger(SampleOrder.class);
    private static final Actor CLERK = new Actor(Actor.Kind.COOPERATIVE, null, "Nhân viên mẫu");

    private final SellerDesk desk;
    private final Clock clock;

    SampleOrder(SellerDesk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    /** Called at the real time, outside the simulated one: it decides which steps lie in the past. */
    void live(
            CooperativeId own,
            PlacedOrder.Part part,
            PaymentMethod method,
            Instant placed,
            Random random,
            SampleTally tally) {
        var now = clock.instant();
        int fate = random.nextInt(100);
        var confirmed = placed.plus(Duration.ofMinutes(30 + random.nextInt(1_200)));
        var sent = confirmed.plus(Duration.ofHours(3 + random.nextInt(30)));
        var arrived = sent.plus(Duration.ofHours(24 + random.nextInt(120)));
        try {
            if (method == PaymentMethod.BANK_QR) {
                var paid = placed.plus(Duration.ofMinutes(3 + random.nextInt(25)));
                step(now, paid, () -> desk.confirmTransfer(own, part.code(), part.total(), "MAU" + part.code(), CLERK));
            }
            if (fate < 4) {
                step(now, confirmed, () -> desk.cancel(own, part.code(), "Khách đổi ý (minh hoạ)", CLERK));
                return;
            }
            step(now, confirmed, () -> desk.confirm(own, part.code(), CLERK));
            step(now, sent, () -> desk.handOver(own, part.code(), "Viettel Post", "VTPMAU" + part.code(), CLERK));
            if (fate < 7 && method == PaymentMethod.COD) {
                step(
                        now,
                        arrived,
                        () -> desk.refusedAtDoor(own, part.code(), "Khách không nghe máy (minh hoạ)", CLERK));
                step(now, arrived.plus(Duration.ofDays(3)), () -> desk.goodsBack(own, part.code(), true, CLERK));
                return;
            }
            step(now, arrived, () -> desk.markDelivered(own, part.code(), method == PaymentMethod.COD, CLERK));
            step(now, arrived.plus(Duration.ofDays(8)), () -> desk.complete(own, part.code(), CLERK));
        } catch (DomainException refusal) {
            LOG.debug("The simulated order {} stays where it is: {}", part.code(), refusal.code());
            tally.refused("desk: " + refusal.code());
        } catch (NotYet future) {
            LOG.trace("The simulated order {} waits at {}", part.code(), future.at);
        }
    }

    private static void step(Instant now, Instant at, Runnable act) {
        if (at.isAfter(now)) {
            throw new NotYet(at);
        }
        SimulatedTime.at(at, () -> {
            act.run();
            return at;
        });
    }

    /** The next step lies in the future. */
    private static final class NotYet extends RuntimeException {

        private final transient Instant at;

        NotYet(Instant at) {
            super(null, null, false, false);
            this.at = at;
        }
    }
}
