package vn.chohoptac.storefront.orders;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.chohoptac.kernel.PhoneNumber;
import vn.chohoptac.orders.Fulfilment;
import vn.chohoptac.orders.OrderReceipt;
import vn.chohoptac.orders.OrderReceipt.Part;
import vn.chohoptac.payments.Bank;
import vn.chohoptac.payments.Banks;
import vn.chohoptac.payments.Payee;
import vn.chohoptac.payments.PaymentMethod;
import vn.chohoptac.storefront.support.Addresses;
import vn.chohoptac.storefront.support.Figures;
import vn.chohoptac.storefront.support.QrDrawing;

/** Puts an order into the words of its page and of its paper. */
@Component
class OrderPages {

    private static final List<Fulfilment> WAY = List.of(
            Fulfilment.PLACED, Fulfilment.CONFIRMED, Fulfilment.DISPATCHED, Fulfilment.DELIVERED, Fulfilment.COMPLETED);

    private final MessageSource words;
    private final Banks banks;

    OrderPages(MessageSource words, Banks banks) {
        this.words = words;
        this.banks = banks;
    }

    /** @param phone masked: the page only reminds */
    record OrderPage(
            OrderReceipt order,
            String placedAt,
            String phone,
            String destination,
            List<String> steps,
            List<PartView> parts) {}

    /**
     * @param step the place on the way, counted from 1; 0 when it left the way
     * @param deadline in a sentence, empty for none
     */
    record PartView(
            Part part,
            String sellerName,
            String sellerAddress,
            int step,
            String state,
            String deadline,
            String delivery,
            @Nullable Transfer transfer,
            List<Event> events) {}

    /** What a bank needs to be told, and as a QR code. */
    record Transfer(QrDrawing qr, String bank, Payee payee, String purpose) {}

    /** @param moment the same as {@code at}, for machines */
    record Event(String what, String at, String moment, String reason) {}

    OrderPage page(OrderReceipt order, Locale locale) {
        var to = order.destination();
        return new OrderPage(
                order,
                Figures.in(locale).dateTime(order.placedAt()),
                PhoneNumber.read(order.contact().phone())
                        .map(PhoneNumber::masked)
                        .orElse(""),
                to.street() + ", " + to.commune() + ", " + to.province(),
                WAY.stream().map(state -> say("Fulfilment." + state, locale)).toList(),
                order.sellerOrders().stream()
                        .map(part -> part(part, order, locale))
                        .toList());
    }

    private PartView part(Part part, OrderReceipt order, Locale locale) {
        var seller = part.seller();
        return new PartView(
                part,
                seller.name().in(locale),
                Addresses.oneLine(seller.address(), seller.communeCode(), seller.provinceCode()),
                WAY.indexOf(part.fulfilment()) + 1,
                say("Fulfilment." + part.fulfilment(), locale),
                deadline(part, order.method(), locale),
                say(
                        "order.delivery",
                        locale,
                        part.shippingLabel().in(locale),
                        part.shippingDaysFrom(),
                        part.shippingDaysTo()),
                transfer(part),
                events(part, locale));
    }

    private String deadline(Part part, PaymentMethod method, Locale locale) {
        var until = part.deadline();
        if (until == null || part.fulfilment() != Fulfilment.PLACED) {
            return "";
        }
        return say(dueBy(part, method), locale, Figures.in(locale).dateTime(until));
    }

    private static String dueBy(Part part, PaymentMethod method) {
        if (!method.prepaid() || !part.payment().awaited()) {
            return "order.confirmBy";
        }
        return method == PaymentMethod.CARD ? "order.payBy.card" : "order.payBy";
    }

    private @Nullable Transfer transfer(Part part) {
        var payload = part.payment().qrPayload();
        var payee = part.payment().payee();
        return payload == null || payee == null
                ? null
                : new Transfer(
                        QrDrawing.of(payload),
                        bankName(payee),
                        payee,
                        part.payment().reference());
    }

    private String bankName(Payee payee) {
        return banks.byBin(payee.bin()).map(Bank::shortName).orElse(payee.bin());
    }

    private List<Event> events(Part part, Locale locale) {
        var events = new ArrayList<Event>();
        for (var change : part.history().reversed()) {
            events.add(new Event(
                    say("Fulfilment." + change.to(), locale),
                    Figures.in(locale).dateTime(change.at()),
                    change.at().truncatedTo(ChronoUnit.SECONDS).toString(),
                    reason(change.reason(), locale)));
        }
        return events;
    }

    /** A reason is either a person's words or a code of the orders' bundle. */
    private String reason(String reason, Locale locale) {
        return Optional.ofNullable(words.getMessage("orders.reason." + reason, null, reason, locale))
                .orElse("");
    }

    private String say(String key, Locale locale, Object... args) {
        return words.getMessage(key, args, locale);
    }
}
