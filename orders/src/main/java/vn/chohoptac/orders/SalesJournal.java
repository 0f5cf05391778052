package vn.chohoptac.orders;

import java.math.BigDecimal;
import java.time.Instant;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.chohoptac.catalog.popularity.ProductSold;
import vn.chohoptac.cooperatives.sales.SaleRecorded;
import vn.chohoptac.inventory.Stock;
import vn.chohoptac.kernel.Actor;
import vn.chohoptac.kernel.Money;
import vn.chohoptac.payments.PaymentMethod;
import vn.chohoptac.payments.PaymentReceived;
import vn.chohoptac.payments.PaymentView;
import vn.chohoptac.payments.Payments;

/**
 * Hears that money came in, within the transaction that records it, and tells upstream modules, in their own words, what
 * was sold. Money for what is no longer to be had goes back.
 */
@Component
class SalesJournal {

    private static final String SHOP = "SHOP";
    private static final String FAIR = "FAIR";

    private final SellerOrders sellerOrders;
    private final Payments payments;
    private final Unwinding unwinding;
    private final FairQuota fairQuota;
    private final Stock stock;
    private final Notices notices;
    private final OrderTimes times;
    private final ApplicationEventPublisher events;

    SalesJournal(
            SellerOrders sellerOrders,
            Payments payments,
            Unwinding unwinding,
            FairQuota fairQuota,
            Stock stock,
            Notices notices,
            OrderTimes times,
            ApplicationEventPublisher events) {
        this.sellerOrders = sellerOrders;
        this.payments = payments;
        this.unwinding = unwinding;
        this.fairQuota = fairQuota;
        this.stock = stock;
        this.notices = notices;
        this.times = times;
        this.events = events;
    }

    static String saleKey(SellerOrder order, OrderLine line) {
        return order.code() + "-" + line.no();
    }

    @EventListener
    void on(PaymentReceived received) {
        var orders = sellerOrders.lock(received.reference());
        var surplus = Money.vnd(received.amount());
        for (var order : orders) {
            surplus = surplus.minus(settle(order, received));
        }
        if (surplus.isPositive() && !orders.isEmpty()) {
            var payment = paymentOf(orders.getFirst());
            unwinding.refund(orders.getFirst(), payment, surplus, "S", "surplus", received.at(), Actor.SYSTEM);
        }
    }

    /** Returns how much of the money is this seller order's. */
    private Money settle(SellerOrder order, PaymentReceived received) {
        var share = order.total();
        if (order.fulfilment() == Fulfilment.CANCELLED && !setAsideAgain(order, received.at())) {
            if (share.isPositive() && received.method() != PaymentMethod.COD) {
                unwinding.refund(order, paymentOf(order), share, "P", "paid-too-late", received.at(), Actor.SYSTEM);
            }
            return share;
        }
        order.moneyCame(received.at(), times);
        tell(order, received.at());
        sellerOrders.save(order);
        if (received.method().prepaid()) {
            notices.add(OrderNotice.Kind.PAYMENT_RECEIVED, order.code(), "", received.at());
        }
        if (received.method() == PaymentMethod.CARD) {
            notices.add(OrderNotice.Kind.NEW_ORDER, order.code(), "", received.at());
        }
        return share;
    }

    /** Goods let go when the time to pay ran out are set aside again, if they and their fair price's quota are still there. */
    private boolean setAsideAgain(SellerOrder order, Instant at) {
        if (!order.standing().expired()) {
            return false;
        }
        if (!fairQuota.takeAgain(order, at)) {
            return false;
        }
        var granted = stock.reserve(order.nextStockReference(), StockOf.lines(order.openLines()))
                .granted();
        if (granted) {
            order.revive(at);
        } else {
            fairQuota.giveBackAgain(order, at);
        }
        return granted;
    }

    private void tell(SellerOrder order, Instant at) {
        for (var line : order.sell(at)) {
            events.publishEvent(sale(order, line, at));
            events.publishEvent(new ProductSold(line.productId(), BigDecimal.valueOf(line.quantity()), at));
        }
    }

    private static SaleRecorded sale(SellerOrder order, OrderLine line, Instant at) {
        var booth = line.booth();
        return new SaleRecorded(
                saleKey(order, line),
                order.code(),
                order.facts().cooperative().value(),
                order.facts().provinceCode(),
                line.productId().toString(),
                line.name().vi(),
                line.ocopSet(),
                line.stars(),
                line.amountOfUnit(),
                line.unitCode(),
                line.total().dong(),
                booth == null ? SHOP : FAIR,
                booth == null ? null : booth.fairCode(),
                booth == null ? null : booth.boothCode(),
                order.facts().buyerProvince(),
                at);
    }

    private PaymentView paymentOf(SellerOrder order) {
        return payments.lock(order.facts().payment());
    }
}
