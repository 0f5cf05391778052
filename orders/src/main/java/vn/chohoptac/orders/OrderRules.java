package vn.chohoptac.orders;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.chohoptac.catalog.Offer;
import vn.chohoptac.cooperatives.CooperativeId;
import vn.chohoptac.kernel.LocalizedText;
import vn.chohoptac.kernel.Money;
import vn.chohoptac.payments.PaymentMethod;
import vn.chohoptac.payments.PaymentMethods;
import vn.chohoptac.shipping.ShippingOption;

/** Whether these goods may be ordered this way, and at the price the buyer was shown. */
@Component
class OrderRules {

    private final PaymentMethods methods;

    OrderRules(PaymentMethods methods) {
        this.methods = methods;
    }

    /** A refusal, or a draft to be written. */
    sealed interface Verdict {
        record Refused(CheckoutResult result) implements Verdict {}

        record Agreed(OrderDraft draft) implements Verdict {}
    }

    Verdict judge(PlaceOrder order, Drafting.Reading reading, Map<CooperativeId, List<ShippingOption>> quotes) {
        if (!reading.withdrawn().isEmpty()) {
            return refused(new CheckoutResult.Changed(reading.withdrawn(), order.expectedTotal(), reading.goods()));
        }
        var errors = goodsErrors(order, reading);
        var draft = draft(order, reading, quotes, errors);
        errors.addAll(paymentErrors(order, draft));
        if (!errors.isEmpty()) {
            return refused(new CheckoutResult.Invalid(List.copyOf(errors)));
        }
        if (!draft.total().equals(order.expectedTotal())) {
            return refused(new CheckoutResult.Changed(
                    whatChanged(order, reading, draft), order.expectedTotal(), draft.total()));
        }
        return new Verdict.Agreed(draft);
    }

    private static Verdict refused(CheckoutResult result) {
        return new Verdict.Refused(result);
    }

    private static List<FieldError> goodsErrors(PlaceOrder order, Drafting.Reading reading) {
        var errors = new ArrayList<FieldError>();
        for (var offer : reading.byEnquiry()) {
            errors.add(FieldError.of("lines." + offer.sku(), "orders.by-enquiry-only", offer.productName()));
        }
        if (reading.sold().isEmpty() && errors.isEmpty()) {
            errors.add(FieldError.of("cartToken", "orders.cart-empty"));
        }
        var alcohol = reading.sold().values().stream()
                .flatMap(group -> group.lines().stream())
                .map(OrderDraft.Line::offer)
                .filter(Offer::alcohol)
                .toList();
        if (order.method() == PaymentMethod.COD) {
            alcohol.forEach(offer -> errors.add(
                    FieldError.of("lines." + offer.sku(), "orders.alcohol-not-by-cash", offer.productName())));
        }
        if (!alcohol.isEmpty() && !order.ageConfirmed()) {
            errors.add(FieldError.of(
                    "ageConfirmed",
                    "orders.age-not-confirmed",
                    alcohol.getFirst().productName()));
        }
        return errors;
    }

    private static OrderDraft draft(
            PlaceOrder order,
            Drafting.Reading reading,
            Map<CooperativeId, List<ShippingOption>> quotes,
            List<FieldError> errors) {
        var parts = new ArrayList<OrderDraft.Part>();
        reading.sold().forEach((id, group) -> {
            var options = quotes.getOrDefault(id, List.of());
            var slug = group.seller().slug();
            var wanted = order.shippingOptions().get(slug);
            var chosen = options.stream()
                    .filter(option -> wanted == null || option.code().equals(wanted))
                    .findFirst();
            if (chosen.isEmpty()) {
                errors.add(FieldError.of(
                        "shippingOptions." + slug,
                        options.isEmpty() ? "orders.cannot-be-sent" : "orders.shipping-option-unknown",
                        group.seller().name()));
            }
            chosen.ifPresent(option -> parts.add(new OrderDraft.Part(group.seller(), group.lines(), option)));
        });
        return new OrderDraft(parts);
    }

    private List<FieldError> paymentErrors(PlaceOrder order, OrderDraft draft) {
        if (!methods.offered().contains(order.method())) {
            return List.of(FieldError.of("paymentMethod", "orders.method-not-offered"));
        }
        if (draft.parts().isEmpty()) {
            return List.of();
        }
        return switch (order.method()) {
            case CARD ->
                methods.takes(PaymentMethod.CARD, draft.total())
                        ? List.of()
                        : List.of(FieldError.of("paymentMethod", "orders.amount-not-payable"));
            case BANK_QR, COD ->
                draft.parts().stream()
                        .flatMap(part -> partErrors(order.method(), part).stream())
                        .toList();
        };
    }

    private List<FieldError> partErrors(PaymentMethod method, OrderDraft.Part part) {
        if (method == PaymentMethod.BANK_QR && part.seller().bankAccount() == null) {
            return List.of(FieldError.of(
                    "paymentMethod", "orders.no-bank-account", part.seller().name()));
        }
        return methods.takes(method, part.total())
                ? List.of()
                : List.of(FieldError.of("paymentMethod", "orders.amount-not-payable"));
    }

    /** Prices that moved; where they do not explain the difference, what sending costs now. */
    private static List<LineChange> whatChanged(PlaceOrder order, Drafting.Reading reading, OrderDraft draft) {
        var changes = new ArrayList<>(reading.repriced());
        var shown = draft.total();
        for (var change : reading.repriced()) {
            if (change.was() != null && change.now() != null) {
                shown = shown.plus(change.was().minus(change.now()).times(change.asked()));
            }
        }
        if (!shown.equals(order.expectedTotal())) {
            draft.parts().forEach(part -> changes.add(shippingNow(part)));
        }
        return List.copyOf(changes);
    }

    private static LineChange shippingNow(OrderDraft.Part part) {
        LocalizedText label = part.shipping().label();
        Money price = part.shipping().price();
        return new LineChange(LineChange.Kind.SHIPPING, "", part.seller().slug(), label, null, price, 0, 0);
    }
}
