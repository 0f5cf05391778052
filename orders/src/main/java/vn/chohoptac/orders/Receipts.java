package vn.chohoptac.orders;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.chohoptac.kernel.Money;
import vn.chohoptac.kernel.places.Commune;
import vn.chohoptac.kernel.places.Places;
import vn.chohoptac.kernel.places.Province;
import vn.chohoptac.payments.PaymentMethod;
import vn.chohoptac.shipping.ShippingAddress;

/** Puts orders together for reading. */
@Component
class Receipts {

    private final SellerOrders sellerOrders;
    private final Surroundings.Survey survey;

    Receipts(SellerOrders sellerOrders, Surroundings.Survey survey) {
        this.sellerOrders = sellerOrders;
        this.survey = survey;
    }

    OrderReceipt of(OrderHead head) {
        var orders = sellerOrders.of(head.code());
        return receipt(head, orders, survey.of(orders));
    }

    /** The receipts of many orders by their codes, in as many queries as that of one takes. */
    Map<String, OrderReceipt> of(List<OrderHead> heads) {
        var orders = sellerOrders.of(heads.stream().map(OrderHead::code).toList());
        var around = survey.of(orders);
        var byOrder = orders.stream().collect(groupingBy(order -> order.facts().orderCode()));
        return heads.stream()
                .collect(toMap(
                        OrderHead::code, head -> receipt(head, byOrder.getOrDefault(head.code(), List.of()), around)));
    }

    private static OrderReceipt receipt(OrderHead head, List<SellerOrder> orders, Surroundings around) {
        var parts = orders.stream().map(order -> part(order, around)).toList();
        var goods = Money.sum(parts.stream().map(OrderReceipt.Part::goods).toList());
        var total = Money.sum(parts.stream().map(OrderReceipt.Part::total).toList());
        return new OrderReceipt(
                head.code(),
                head.placedAt(),
                head.language(),
                head.contact(),
                destination(head.address()),
                head.method(),
                goods,
                total.minus(goods),
                total,
                head.method() == PaymentMethod.CARD ? around.payment(orders.getFirst()) : null,
                parts);
    }

    static OrderReceipt.Destination destination(ShippingAddress address) {
        var places = Places.current();
        return new OrderReceipt.Destination(
                address.province(),
                places.province(address.province()).map(Province::fullName).orElse(address.province()),
                address.commune(),
                places.commune(address.commune()).map(Commune::fullName).orElse(address.commune()),
                address.street());
    }

    static List<OrderReceipt.Line> lines(SellerOrder order) {
        return order.lines().stream().map(Receipts::line).toList();
    }

    private static OrderReceipt.Part part(SellerOrder order, Surroundings around) {
        var shipping = order.facts().shipping();
        return new OrderReceipt.Part(
                order.code(),
                around.seller(order),
                order.fulfilment(),
                lines(order),
                order.goods(),
                order.total().minus(order.goods()),
                order.total(),
                shipping.label(),
                shipping.daysFrom(),
                shipping.daysTo(),
                around.payment(order),
                order.standing().deadline(),
                around.parcel(order),
                around.refunds(order),
                around.history(order),
                order.fulfilment().beforeDispatch());
    }

    private static OrderReceipt.Line line(OrderLine line) {
        return new OrderReceipt.Line(
                line.no(),
                line.sku(),
                line.productSlug(),
                line.name(),
                line.pack(),
                line.quantity(),
                line.unitPrice(),
                line.total(),
                line.unitCode(),
                line.unitQuantity(),
                line.originProvince(),
                line.stars(),
                line.pictureKey(),
                line.rejectedBecause(),
                line.usualPrice(),
                line.booth());
    }
}
