package vn.chohoptac.orders;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.chohoptac.cooperatives.CooperativeId;
import vn.chohoptac.kernel.Actor;
import vn.chohoptac.kernel.Money;
import vn.chohoptac.kernel.PageOf;
import vn.chohoptac.payments.PaymentId;
import vn.chohoptac.payments.PaymentMethod;
import vn.chohoptac.payments.Payments;
import vn.chohoptac.payments.RefundId;
import vn.chohoptac.payments.RefundTask;

/**
 * What a cooperative does with its orders. {@code own} is always the acting principal's cooperative; another's order does
 * not exist here ({@link OrderNotFound}). A step the transition table does not have is {@link SellerOrderCannotBecome}.
 * Steps must be called outside any transaction.
 */
@Component
public class SellerDesk {

    private static final String CASH = "cash";

    private final DeskReading reading;
    private final SellerOrders sellerOrders;
    private final Steps steps;
    private final Fulfilling fulfilling;
    private final Payments payments;
    private final Clock clock;

    SellerDesk(
            DeskReading reading,
            SellerOrders sellerOrders,
            Steps steps,
            Fulfilling fulfilling,
            Payments payments,
            Clock clock) {
        this.reading = reading;
        this.sellerOrders = sellerOrders;
        this.steps = steps;
        this.fulfilling = fulfilling;
        this.payments = payments;
        this.clock = clock;
    }

    /** New ones first, the most pressing at the top, then the others by the time they were placed. */
    @Transactional(readOnly = true)
    public PageOf<DeskOrder> list(CooperativeId own, DeskFilter filter) {
        return reading.page(own, filter);
    }

    @Transactional(readOnly = true)
    public DeskOrder one(CooperativeId own, String code) {
        return reading.one(own, code);
    }

    @Transactional(readOnly = true)
    public DeskCounts counts(CooperativeId own) {
        return reading.counts(own, payments.refundsOwedBy(own.value()).size());
    }

    /**
     * Promises the goods to the buyer.
     *
     * @throws MoneyNotYetReceived when it is prepaid and the money has not come
     */
    public void confirm(CooperativeId own, String code, Actor by) {
        steps.take(own, code, fulfilling.confirm(by));
    }

    /**
     * Refuses a line for a reason: its goods are free again, what is due goes down or money goes back. The last line takes the
     * whole with it.
     *
     * @throws MoneyNotYetReceived while the order's card payment is due
     */
    public void rejectLine(CooperativeId own, String code, String sku, String reason, Actor by) {
        steps.take(own, code, fulfilling.rejectLine(sku, reason, by));
    }

    /** Calls the whole off before dispatch. */
    public void cancel(CooperativeId own, String code, String reason, Actor by) {
        steps.take(own, code, fulfilling.cancelBySeller(reason, by));
    }

    /** The goods went to a carrier and leave the store's books. */
    public void handOver(CooperativeId own, String code, String carrier, String trackingCode, Actor by) {
        steps.take(own, code, fulfilling.handOver(carrier, trackingCode, by));
    }

    /**
     * The buyer has the goods; with cash collected the payment is received, and the sale is told.
     *
     * @throws CashNotDue when cash is said to be collected for an order paid otherwise
     */
    public void markDelivered(CooperativeId own, String code, boolean cashCollected, Actor by) {
        steps.alone(() -> {
            var payment = sellerOrders.paymentOf(own, code);
            steps.within(payment, own, code, fulfilling.deliver(by));
            if (cashCollected) {
                receiveCash(payment, by);
            }
        });
    }

    /** The carrier brought the cash of an order delivered before. */
    public void cashCollected(CooperativeId own, String code, Actor by) {
        steps.alone(() -> {
            var payment = sellerOrders.paymentOf(own, code);
            payments.lock(payment);
            if (sellerOrders.lock(own, code).fulfilment() != Fulfilment.DELIVERED) {
                throw new CashNotDue();
            }
            receiveCash(payment, by);
        });
    }

    /** The buyer did not take the parcel; the goods are on their way back. */
    public void refusedAtDoor(CooperativeId own, String code, String reason, Actor by) {
        steps.take(own, code, fulfilling.refuseAtDoor(reason, by));
    }

    /** Goods delivered before are taken back; money received for them goes back. */
    public void takeBack(CooperativeId own, String code, String reason, Actor by) {
        steps.take(own, code, fulfilling.takeBack(reason, by));
    }

    /** Returned goods arrived; only sellable ones go back into stock. */
    public void goodsBack(CooperativeId own, String code, boolean sellable, Actor by) {
        steps.take(own, code, fulfilling.goodsBack(sellable, by));
    }

    /**
     * A transfer for this order is on the cooperative's account. Told twice with the same reference it counts once; more than was
     * due is received and the surplus becomes a refund; after the time to pay ran out the goods are set aside again if
     * there are any, else the money becomes a refund.
     *
     * @param reference of the transfer at the bank; empty for none
     * @throws TransferNotDue when it is not paid by transfer
     * @throws vn.chohoptac.payments.TransferTooSmall when it is less than is due
     * @throws vn.chohoptac.payments.PaymentAlreadyReceived when money was recorded before under another reference
     */
    public void confirmTransfer(CooperativeId own, String code, Money amount, String reference, Actor by) {
        steps.alone(() -> {
            var payment = payments.lock(sellerOrders.paymentOf(own, code));
            if (payment.method() != PaymentMethod.BANK_QR) {
                throw new TransferNotDue();
            }
            var evidence = reference.isBlank() ? "transfer " + code : reference;
            payments.receive(payment.id(), amount, evidence, clock.instant(), by);
        });
    }

    /** Closes a delivered and paid order. */
    public void complete(CooperativeId own, String code, Actor by) {
        steps.take(own, code, fulfilling.complete(by));
    }

    /** Refunds the cooperative still owes, oldest first. */
    @Transactional(readOnly = true)
    public List<RefundTask> refundsToPay(CooperativeId own) {
        return payments.refundsOwedBy(own.value());
    }

    /**
     * The cooperative sent a refund. Told twice it counts once.
     *
     * @param evidence the transfer's number at the bank; empty for none
     * @throws vn.chohoptac.payments.RefundNotFound when it is not this order's, or not the cooperative's to send
     */
    public void refundPaid(CooperativeId own, String code, RefundId refund, String evidence, Actor by) {
        steps.alone(() -> {
            payments.lock(sellerOrders.paymentOf(own, code));
            var proof = evidence.isBlank() ? "refund " + code : evidence;
            payments.refundPaid(refund, code, own.value(), proof, clock.instant(), by);
        });
    }

    private void receiveCash(PaymentId id, Actor by) {
        var payment = payments.lock(id);
        if (payment.method() != PaymentMethod.COD || !payment.awaited()) {
            throw new CashNotDue();
        }
        payments.receive(id, payment.amount(), CASH, clock.instant(), by);
    }
}
