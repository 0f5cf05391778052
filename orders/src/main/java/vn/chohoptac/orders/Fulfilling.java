package vn.chohoptac.orders;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.chohoptac.kernel.Actor;
import vn.chohoptac.payments.PaymentMethod;
import vn.chohoptac.payments.PaymentView;
import vn.chohoptac.shipping.Parcels;

/** The steps cooperatives, buyers and time take, with all that follows from each. Who may take which is not decided here. */
@Component
class Fulfilling {

    private final Unwinding unwinding;
    private final FairQuota fairQuota;
    private final Parcels parcels;
    private final Notices notices;
    private final OrderTimes times;
    private final Clock clock;

    Fulfilling(
            Unwinding unwinding, FairQuota fairQuota, Parcels parcels, Notices notices, OrderTimes times, Clock clock) {
        this.unwinding = unwinding;
        this.fairQuota = fairQuota;
        this.parcels = parcels;
        this.notices = notices;
        this.times = times;
        this.clock = clock;
    }

    Steps.Step confirm(Actor by) {
        return (order, payment) -> {
            order.confirm(payment.state().cameIn(), clock.instant(), by);
            return noticed(OrderNotice.Kind.CONFIRMED, order, "");
        };
    }

    Steps.Step rejectLine(String sku, String reason, Actor by) {
        return (order, payment) -> {
            refuseWhileCardIsDue(payment);
            var before = order.openLines();
            var line = order.reject(sku, reason, clock.instant(), by);
            fairQuota.calledOff(order, List.of(line), clock.instant());
            if (order.fulfilment() == Fulfilment.CANCELLED) {
                unwinding.whole(order, before, payment, "rejected", clock.instant(), by);
                return released(OrderNotice.Kind.CANCELLED, order, reason);
            }
            unwinding.line(order, line, payment, "rejected", clock.instant(), by);
            notices.add(OrderNotice.Kind.REJECTED_LINE, order.code(), sku, clock.instant());
            return stock -> stock.releaseLines(order.stockReference(), List.of(sku));
        };
    }

    Steps.Step cancelBySeller(String reason, Actor by) {
        return (order, payment) -> {
            refuseWhileCardIsDue(payment);
            return cancel(order, payment, reason, "cancelled-by-cooperative", OrderNotice.Kind.CANCELLED, by);
        };
    }

    Steps.Step cancelByBuyer(String reason, Actor by) {
        return (order, payment) ->
                cancel(order, payment, reason, "cancelled-by-buyer", OrderNotice.Kind.CANCELLED_BY_BUYER, by);
    }

    /** Nobody confirmed in time. */
    Steps.Step cancelUnconfirmed() {
        return (order, payment) ->
                cancel(order, payment, "not-confirmed-in-time", "cancelled", OrderNotice.Kind.CANCELLED, Actor.SYSTEM);
    }

    /** The time to pay ran out, unless the money is there after all. */
    Steps.Step expire() {
        return (order, payment) -> {
            if (payment.state().cameIn() || order.fulfilment() != Fulfilment.PLACED) {
                return Steps.Goods.STAY;
            }
            var before = order.openLines();
            order.expire(clock.instant());
            fairQuota.calledOff(order, before, clock.instant());
            unwinding.whole(order, before, payment, "expired", clock.instant(), Actor.SYSTEM);
            return released(OrderNotice.Kind.CANCELLED, order, "payment-expired");
        };
    }

    Steps.Step remind(Alarm.Kind rang, OrderNotice.Kind notice) {
        return (order, payment) -> {
            order.reminded(rang, times);
            return noticed(notice, order, "");
        };
    }

    Steps.Step handOver(String carrier, String trackingCode, Actor by) {
        return (order, payment) -> {
            order.handOver(clock.instant(), by);
            parcels.handOver(order.code(), carrier, trackingCode, clock.instant());
            notices.add(OrderNotice.Kind.DISPATCHED, order.code(), "", clock.instant());
            return stock -> stock.dispatch(order.stockReference());
        };
    }

    Steps.Step deliver(Actor by) {
        return (order, payment) -> {
            order.deliver(clock.instant(), by);
            return noticed(OrderNotice.Kind.DELIVERED, order, "");
        };
    }

    Steps.Step refuseAtDoor(String reason, Actor by) {
        return (order, payment) -> {
            order.refuseAtDoor(reason, clock.instant(), by);
            unwinding.goods(order, payment, "refused-at-door", clock.instant(), by);
            return Steps.Goods.STAY;
        };
    }

    Steps.Step takeBack(String reason, Actor by) {
        return (order, payment) -> {
            order.takeBack(reason, clock.instant(), by);
            unwinding.goods(order, payment, "returned", clock.instant(), by);
            return Steps.Goods.STAY;
        };
    }

    Steps.Step goodsBack(boolean sellable, Actor by) {
        return (order, payment) -> {
            order.goodsBack(sellable ? DeskOrder.GoodsBack.SELLABLE : DeskOrder.GoodsBack.SPOILT, clock.instant(), by);
            if (!sellable) {
                return Steps.Goods.STAY;
            }
            fairQuota.returned(order, clock.instant());
            return stock -> stock.takeBack(order.stockReference());
        };
    }

    Steps.Step complete(Actor by) {
        return (order, payment) -> {
            order.complete(payment.state().cameIn(), clock.instant(), by);
            return Steps.Goods.STAY;
        };
    }

    private Steps.Goods cancel(
            SellerOrder order,
            PaymentView payment,
            String reason,
            String refundReason,
            OrderNotice.Kind notice,
            Actor by) {
        var before = order.openLines();
        order.cancel(reason, clock.instant(), by);
        fairQuota.calledOff(order, before, clock.instant());
        unwinding.whole(order, before, payment, refundReason, clock.instant(), by);
        return released(notice, order, reason);
    }

    private Steps.Goods released(OrderNotice.Kind notice, SellerOrder order, String detail) {
        notices.add(notice, order.code(), detail, clock.instant());
        return stock -> stock.release(order.stockReference());
    }

    private Steps.Goods noticed(OrderNotice.Kind notice, SellerOrder order, String detail) {
        notices.add(notice, order.code(), detail, clock.instant());
        return Steps.Goods.STAY;
    }

    /** One card payment stands for several cooperatives' goods: while it is due its amount may not move under the buyer's hands. */
    private static void refuseWhileCardIsDue(PaymentView payment) {
        if (payment.method() == PaymentMethod.CARD && !payment.state().cameIn()) {
            throw new MoneyNotYetReceived();
        }
    }
}
