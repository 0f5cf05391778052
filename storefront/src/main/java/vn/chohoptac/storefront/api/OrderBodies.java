package vn.chohoptac.storefront.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.chohoptac.orders.Fulfilment;
import vn.chohoptac.orders.OrderReceipt;
import vn.chohoptac.payments.PaymentMethod;
import vn.chohoptac.payments.PaymentState;

/** JSON of a placed order. Amounts are whole đồng. */
final class OrderBodies {

    private OrderBodies() {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Line(
            String sku,
            String name,
            String pack,
            int quantity,
            long unitPrice,
            long total,
            @Nullable String rejectedBecause) {}

    record Seller(String slug, String name, String registrationNumber, String taxCode, String phone) {}

    record Payment(PaymentMethod method, PaymentState status, long amount, long received, long refunded) {}

    record Parcel(String carrier, String trackingCode, Instant handedOverAt) {}

    record Change(Fulfilment state, Instant at, String reason) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record SellerOrder(
            String code,
            Seller cooperative,
            Fulfilment state,
            List<Line> lines,
            long goods,
            long shipping,
            long total,
            Payment payment,
            @Nullable String qrPayload,
            @Nullable Instant deadline,
            @Nullable Parcel parcel,
            List<Change> history,
            boolean cancellable) {}

    record Destination(String province, String commune, String street) {}

    record Order(
            String orderCode,
            Instant placedAt,
            Destination shippingAddress,
            PaymentMethod paymentMethod,
            long goods,
            long shipping,
            long total,
            List<SellerOrder> sellerOrders,
            boolean cancellable) {}

    static Order of(OrderReceipt order, Locale locale) {
        var to = order.destination();
        return new Order(
                order.orderCode(),
                order.placedAt(),
                new Destination(to.provinceCode(), to.communeCode(), to.street()),
                order.method(),
                order.goods().dong(),
                order.shipping().dong(),
                order.total().dong(),
                order.sellerOrders().stream().map(part -> part(part, locale)).toList(),
                order.cancellable());
    }

    private static SellerOrder part(OrderReceipt.Part part, Locale locale) {
        var seller = part.seller();
        var parcel = part.parcel();
        return new SellerOrder(
                part.code(),
                new Seller(
                        seller.slug(),
                        seller.name().in(locale),
                        seller.registrationNumber(),
                        seller.taxCode(),
                        seller.phone()),
                part.fulfilment(),
                part.lines().stream().map(line -> line(line, locale)).toList(),
                part.goods().dong(),
                part.shipping().dong(),
                part.total().dong(),
                payment(part),
                part.payment().qrPayload(),
                part.deadline(),
                parcel == null ? null : new Parcel(parcel.carrier(), parcel.trackingCode(), parcel.handedOverAt()),
                part.history().stream()
                        .map(change -> new Change(change.to(), change.at(), change.reason()))
                        .toList(),
                part.cancellable());
    }

    private static Line line(OrderReceipt.Line line, Locale locale) {
        return new Line(
                line.sku(),
                line.name().in(locale),
                line.pack().in(locale),
                line.quantity(),
                line.unitPrice().dong(),
                line.total().dong(),
                line.rejectedBecause());
    }

    private static Payment payment(OrderReceipt.Part part) {
        var payment = part.payment();
        return new Payment(
                payment.method(),
                payment.state(),
                payment.amount().dong(),
                payment.received().dong(),
                payment.refunded().dong());
    }
}
