package vn.chohoptac.orders;

import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.chohoptac.cooperatives.CooperativeId;
import vn.chohoptac.inventory.Contention;
import vn.chohoptac.inventory.Stock;
import vn.chohoptac.payments.PaymentId;
import vn.chohoptac.payments.PaymentView;
import vn.chohoptac.payments.Payments;

/** Takes one step of a seller order in one transaction: holds its payment, then itself, changes and saves it, and lets stock follow last. */
@Component
class Steps {

    /** What happens to goods after a step; nothing is a valid answer. */
    interface Goods extends Consumer<Stock> {
        Goods STAY = stock -> {};
    }

    /** The step itself. */
    interface Step {
        Goods take(SellerOrder order, PaymentView payment);
    }

    private final SellerOrders sellerOrders;
    private final Payments payments;
    private final Stock stock;
    private final TransactionTemplate transaction;

    Steps(SellerOrders sellerOrders, Payments payments, Stock stock, TransactionTemplate transaction) {
        this.sellerOrders = sellerOrders;
        this.payments = payments;
        this.stock = stock;
        this.transaction = transaction;
    }

    /** @throws OrderNotFound when {@code own} has no such seller order */
    void take(CooperativeId own, String code, Step step) {
        alone(() -> within(sellerOrders.paymentOf(own, code), own, code, step));
    }

    /** As {@link #take}, as part of a transaction that is open already. */
    void within(PaymentId payment, CooperativeId own, String code, Step step) {
        var held = payments.lock(payment);
        var order = sellerOrders.lock(own, code);
        var goods = step.take(order, held);
        sellerOrders.save(order);
        goods.accept(stock);
    }

    /** One transaction, begun again when it loses against another. */
    void alone(Runnable work) {
        Contention.retrying(() -> {
            transaction.executeWithoutResult(status -> work.run());
            return true;
        });
    }
}
