package vn.chohoptac.orders;

import java.time.Instant;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.chohoptac.cooperatives.sales.SaleReversed;
import vn.chohoptac.kernel.Actor;
import vn.chohoptac.kernel.Money;
import vn.chohoptac.payments.OpenRefund;
import vn.chohoptac.payments.PaymentMethod;
import vn.chohoptac.payments.PaymentView;
import vn.chohoptac.payments.Payments;

/**
 * What follows when lines of a seller order no longer stand: less is asked for, or money that came goes back, and sales told
 * upstream are told back. Runs within the transaction of the step itself, with the payment held.
 */
@Component
class Unwinding {

    private final Payments payments;
    private final SellerOrders sellerOrders;
    private final Notices notices;
    private final ApplicationEventPublisher events;

    Unwinding(Payments payments, SellerOrders sellerOrders, Notices notices, ApplicationEventPublisher events) {
        this.payments = payments;
        this.sellerOrders = sellerOrders;
        this.notices = notices;
        this.events = events;
    }

    /**
     * Some lines went, the order stands.
     *
     * @param payment as it was before
     */
    void line(SellerOrder order, OrderLine line, PaymentView payment, String reason, Instant at, Actor by) {
        if (payment.state().cameIn()) {
            refund(order, payment, line.total(), "L" + line.no(), reason, at, by);
        } else {
            payments.lower(payment.id(), order.total(), "line-rejected", at, by);
        }
        reverse(order, List.of(line), at);
    }

    /**
     * The whole is off before dispatch: goods and shipping go back, or nothing is asked for any more.
     *
     * @param lines those that were open before
     */
    void whole(SellerOrder order, List<OrderLine> lines, PaymentView payment, String reason, Instant at, Actor by) {
        if (payment.state().cameIn()) {
            var paid = totalOf(lines).plus(order.facts().shippingPrice());
            refund(order, payment, paid, "C", reason, at, by);
        } else {
            closeWhenNothingIsLeft(order, payment, at, by);
        }
        reverse(order, lines, at);
    }

    /** The goods came back after dispatch: their price goes back, what sending cost does not. */
    void goods(SellerOrder order, PaymentView payment, String reason, Instant at, Actor by) {
        if (payment.state().cameIn()) {
            refund(order, payment, order.goods(), "R", reason, at, by);
        } else {
            closeWhenNothingIsLeft(order, payment, at, by);
        }
        reverse(order, order.openLines(), at);
    }

    /** Money that came though nothing, or less, was asked for any more. */
    void refund(
            SellerOrder order, PaymentView payment, Money amount, String what, String reason, Instant at, Actor by) {
        var owedBy = payment.method() == PaymentMethod.CARD
                ? null
                : order.facts().cooperative().value();
        payments.openRefund(
                new OpenRefund(order.code() + "-" + what, payment.id(), order.code(), amount, reason, owedBy), at, by);
        if (owedBy != null) {
            notices.add(OrderNotice.Kind.REFUND_DUE, order.code(), reason, at);
        }
    }

    /** A card payment is for the whole order: it is waited for as long as one part stands. */
    private void closeWhenNothingIsLeft(SellerOrder order, PaymentView payment, Instant at, Actor by) {
        var othersStand = payment.method() == PaymentMethod.CARD
                && sellerOrders.of(order.facts().orderCode()).stream()
                        .anyMatch(other -> !other.code().equals(order.code())
                                && !other.fulfilment().ended());
        if (!othersStand) {
            payments.close(payment.id(), "nothing-left", at, by);
        }
    }

    private void reverse(SellerOrder order, List<OrderLine> lines, Instant at) {
        for (var line : order.reverse(lines, at)) {
            var saleKey = SalesJournal.saleKey(order, line);
            events.publishEvent(new SaleReversed(
                    saleKey + "-R", saleKey, line.amountOfUnit(), line.total().dong(), at));
        }
    }

    private static Money totalOf(List<OrderLine> lines) {
        return Money.sum(lines.stream().map(OrderLine::total).toList());
    }
}
