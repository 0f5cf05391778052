package vn.chohoptac.orders;

import java.time.Instant;
import vn.chohoptac.cooperatives.CooperativeId;
import vn.chohoptac.kernel.Money;
import vn.chohoptac.payments.PaymentId;
import vn.chohoptac.payments.PaymentMethod;
import vn.chohoptac.shipping.ShippingOption;

/**
 * What never changes about a seller order.
 *
 * @param payment its own, or the order's when paid by card
 * @param provinceCode the cooperative's
 */
record SellerOrderFacts(
        SellerOrderId id,
        String code,
        OrderId order,
        CooperativeId cooperative,
        PaymentId payment,
        PaymentMethod method,
        Instant placedAt,
        ShippingOption shipping,
        String provinceCode,
        String buyerProvince) {

    String orderCode() {
        return OrderCode.orderOf(code);
    }

    Money shippingPrice() {
        return shipping.price();
    }
}
