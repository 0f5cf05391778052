package vn.chohoptac.orders;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.chohoptac.cooperatives.CooperativeId;
import vn.chohoptac.kernel.Actor;
import vn.chohoptac.kernel.Money;
import vn.chohoptac.kernel.PageOf;
import vn.chohoptac.payments.RefundId;
import vn.chohoptac.payments.RefundTask;

/**
 * What a cooperative does with its orders. {@code own} is always the acting principal's cooperative; another's order does
 * not exist here ({@link OrderNotFound}). A step the transition table does not have is {@link SellerOrderCannotBecome}.
 */
@Component
public class SellerDesk {

    /** New ones first, the most pressing at the top, then the others by the time they were placed. */
    public PageOf<DeskOrder> list(CooperativeId own, DeskFilter filter) {
        throw new UnsupportedOperationException();
    }

    public DeskOrder one(CooperativeId own, String code) {
        throw new UnsupportedOperationException();
    }

    public DeskCounts counts(CooperativeId own) {
        throw new UnsupportedOperationException();
    }

    /** @throws MoneyNotYetReceived when it is prepaid and the money has not come */
    public void confirm(CooperativeId own, String code, Actor by) {
        throw new UnsupportedOperationException();
    }

    /** Refuses a line for a reason: its goods are free again, what is due goes down or money goes back. The last line takes the whole with it. */
    public void rejectLine(CooperativeId own, String code, String sku, String reason, Actor by) {
        throw new UnsupportedOperationException();
    }

    /** Calls the whole off before dispatch. */
    public void cancel(CooperativeId own, String code, String reason, Actor by) {
        throw new UnsupportedOperationException();
    }

    /** The goods went to a carrier and leave the store's books. */
    public void handOver(CooperativeId own, String code, String carrier, String trackingCode, Actor by) {
        throw new UnsupportedOperationException();
    }

    /** The buyer has the goods; with cash collected the payment is received, and the sale is told. */
    public void markDelivered(CooperativeId own, String code, boolean cashCollected, Actor by) {
        throw new UnsupportedOperationException();
    }

    /** The carrier brought the cash of an order delivered before. */
    public void cashCollected(CooperativeId own, String code, Actor by) {
        throw new UnsupportedOperationException();
    }

    /** The buyer did not take the parcel; the goods are on their way back. */
    public void refusedAtDoor(CooperativeId own, String code, String reason, Actor by) {
        throw new UnsupportedOperationException();
    }

    /** Goods delivered before are taken back; money received for them goes back. */
    public void takeBack(CooperativeId own, String code, String reason, Actor by) {
        throw new UnsupportedOperationException();
    }

    /** Returned goods arrived; only sellable ones go back into stock. */
    public void goodsBack(CooperativeId own, String code, boolean sellable, Actor by) {
        throw new UnsupportedOperationException();
    }

    /**
     * A transfer for this order is on the cooperative's account. Told twice with the same reference it counts once; more than was
     * due is received and the surplus becomes a refund; after the time to pay ran out the goods are set aside again if
     * there are any, else the money becomes a refund.
     *
     * @param reference of the transfer at the bank
     * @throws vn.chohoptac.payments.TransferTooSmall when it is less than is due
     * @throws vn.chohoptac.payments.PaymentAlreadyReceived when money was recorded before under another reference
     */
    public void confirmTransfer(CooperativeId own, String code, Money amount, String reference, Actor by) {
        throw new UnsupportedOperationException();
    }

    /** Closes a delivered and paid order. */
    public void complete(CooperativeId own, String code, Actor by) {
        throw new UnsupportedOperationException();
    }

    /** Refunds the cooperative still owes, oldest first. */
    public List<RefundTask> refundsToPay(CooperativeId own) {
        throw new UnsupportedOperationException();
    }

    /** The cooperative sent a refund. @throws vn.chohoptac.payments.RefundNotFound when it is not this order's */
    public void refundPaid(CooperativeId own, String code, RefundId refund, String evidence, Actor by) {
        throw new UnsupportedOperationException();
    }
}
