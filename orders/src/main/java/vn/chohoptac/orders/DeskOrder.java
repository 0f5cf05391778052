package vn.chohoptac.orders;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.chohoptac.kernel.LocalizedText;
import vn.chohoptac.kernel.Money;
import vn.chohoptac.payments.PaymentView;
import vn.chohoptac.payments.RefundTask;
import vn.chohoptac.shipping.Parcel;

/**
 * A seller order at its cooperative's desk.
 *
 * @param deadline until when the next step is due, {@code null} when nothing presses
 * @param escalated the cooperative let its time to confirm run low and was reminded
 * @param goodsBack what became of goods that came back, {@code null} while unknown or not returned
 * @param actions what may be done now
 */
public record DeskOrder(
        String code,
        String orderCode,
        Fulfilment fulfilment,
        Instant placedAt,
        Contact contact,
        OrderReceipt.Destination destination,
        List<OrderReceipt.Line> lines,
        Money goods,
        Money shipping,
        Money total,
        LocalizedText shippingLabel,
        PaymentView payment,
        @Nullable Instant deadline,
        boolean escalated,
        @Nullable Parcel parcel,
        @Nullable GoodsBack goodsBack,
        List<RefundTask> refunds,
        List<OrderReceipt.Change> history,
        Set<Action> actions) {

    /** What a cooperative can do with an order. */
    public enum Action {
        CONFIRM,
        REJECT_LINE,
        CONFIRM_TRANSFER,
        HAND_OVER,
        MARK_DELIVERED,
        COLLECT_CASH,
        REFUSED_AT_DOOR,
        TAKE_BACK,
        GOODS_BACK,
        CANCEL,
        COMPLETE,
        REFUND_PAID
    }

    /** What came back. */
    public enum GoodsBack {
        SELLABLE,
        SPOILT
    }
}
