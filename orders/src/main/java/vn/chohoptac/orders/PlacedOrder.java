package vn.chohoptac.orders;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chohoptac.kernel.Money;
import vn.chohoptac.payments.PaymentId;
import vn.chohoptac.payments.PaymentMethod;
import vn.chohoptac.payments.PaymentState;

/**
 * The answer to a checkout.
 *
 * @param accessToken opens this order to its bearer; stored as a hash only
 * @param total goods and shipping of all seller orders
 * @param paymentState of all payments: {@link PaymentState#DUE} as long as one is due
 * @param cardPayment the payment whose client secret or page is to be asked for after this, for cards only
 */
public record PlacedOrder(
        String orderCode,
        String accessToken,
        List<Part> sellerOrders,
        Money total,
        PaymentMethod method,
        PaymentState paymentState,
        @Nullable PaymentId cardPayment) {

    /**
     * @param cooperative slug
     * @param qrPayload text of the bank's QR code, {@code null} unless paid that way
     */
    public record Part(
            String code,
            String cooperative,
            Money total,
            @Nullable String qrPayload) {}
}
