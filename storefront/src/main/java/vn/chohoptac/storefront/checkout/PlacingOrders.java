package vn.chohoptac.storefront.checkout;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;
import vn.chohoptac.accounts.SignedIn;
import vn.chohoptac.kernel.Money;
import vn.chohoptac.orders.Checkout;
import vn.chohoptac.orders.CheckoutResult;
import vn.chohoptac.orders.Contact;
import vn.chohoptac.orders.FieldError;
import vn.chohoptac.orders.PlaceOrder;
import vn.chohoptac.orders.PlacedOrder;
import vn.chohoptac.payments.PaymentMethod;
import vn.chohoptac.shipping.ShippingAddress;
import vn.chohoptac.storefront.orders.OrderKeys;
import vn.chohoptac.storefront.orders.PayingByCard;
import vn.chohoptac.storefront.support.SeeOther;

/** From the page's form to a placed order, and on to where the buyer goes next. */
@Component
class PlacingOrders {

    private final Checkout checkout;
    private final PayingByCard paying;
    private final OrderKeys keys;
    private final MessageSource words;

    PlacingOrders(Checkout checkout, PayingByCard paying, OrderKeys keys, MessageSource words) {
        this.checkout = checkout;
        this.paying = paying;
        this.keys = keys;
        this.words = words;
    }

    /** How a try ended for the page. */
    sealed interface Outcome {}

    record Done(PlacedOrder order) implements Outcome {}

    /** The page is to be shown again. */
    record Again(HttpStatus status, Attempt attempt) implements Outcome {}

    Outcome place(String cartToken, Attempt attempt, @Nullable SignedIn buyer, Locale locale) {
        var errors = obvious(attempt);
        if (!errors.isEmpty()) {
            return new Again(HttpStatus.UNPROCESSABLE_CONTENT, attempt.with(errors));
        }
        if (!asShown(attempt)) {
            return new Again(HttpStatus.CONFLICT, attempt.changed(List.of(), "checkout.look"));
        }
        return switch (checkout.place(
                order(cartToken, attempt, buyer, locale), attempt.form().key())) {
            case CheckoutResult.Placed placed -> new Done(placed.order());
            case CheckoutResult.Changed changed ->
                new Again(HttpStatus.CONFLICT, attempt.changed(changed.changes(), "checkout.changed"));
            case CheckoutResult.Invalid invalid ->
                new Again(HttpStatus.UNPROCESSABLE_CONTENT, attempt.with(invalid.errors()));
            case CheckoutResult.KeyReused _ ->
                new Again(HttpStatus.CONFLICT, attempt.changed(List.of(), "checkout.look"));
        };
    }

    /** To the gateway's page for cards, else to the order; the buyer's browser can open it from now on. */
    RedirectView leadOn(
            Done done,
            HttpServletRequest request,
            HttpServletResponse response,
            Locale locale,
            RedirectAttributes flash) {
        var order = done.order();
        keys.remember(order.orderCode(), order.accessToken(), request, response);
        if (order.cardPayment() != null) {
            return paying.first(order, locale, flash);
        }
        flash.addFlashAttribute("message", words.getMessage("checkout.placed", null, locale));
        return SeeOther.at("/don-hang/" + order.orderCode());
    }

    /** What the page can tell by itself; everything else is the checkout's to judge. */
    private static List<FieldError> obvious(Attempt attempt) {
        var errors = new ArrayList<FieldError>();
        if (attempt.destination().address().isEmpty()) {
            var several = !attempt.destination().candidates().isEmpty();
            errors.add(new FieldError(
                    "shippingAddress.commune", several ? "web.choose-commune" : "web.commune-unknown", List.of()));
        }
        if (attempt.form().method().isEmpty()) {
            errors.add(new FieldError("paymentMethod", "web.choose-method", List.of()));
        }
        return errors;
    }

    /** Whether sending costs what the page showed when the button was pressed. */
    private static boolean asShown(Attempt attempt) {
        var shown = attempt.form().shown();
        var chosen = attempt.options().entrySet().stream()
                .map(option -> option.getKey() + "=" + option.getValue())
                .sorted()
                .collect(Collectors.joining(";"));
        return !shown.isEmpty()
                && (chosen.isEmpty() || shown.equals(chosen))
                && total(attempt).isPositive();
    }

    private static PlaceOrder order(String cartToken, Attempt attempt, @Nullable SignedIn buyer, Locale locale) {
        var form = attempt.form();
        var contact = new Contact(form.name(), form.phone(), form.email().isEmpty() ? null : form.email());
        ShippingAddress address = attempt.destination().address().orElseThrow();
        return new PlaceOrder(
                cartToken,
                contact,
                address,
                Map.copyOf(attempt.options()),
                method(form.method()),
                total(attempt),
                locale,
                form.ageConfirmed(),
                buyer == null ? null : buyer.id());
    }

    /** Unknown words fall to cash, which the checkout then judges like any choice. */
    private static PaymentMethod method(String name) {
        for (var method : PaymentMethod.values()) {
            if (method.name().equals(name)) {
                return method;
            }
        }
        return PaymentMethod.COD;
    }

    private static Money total(Attempt attempt) {
        var total = attempt.form().total();
        return total.matches("\\d{1,15}") ? Money.vnd(Long.parseLong(total)) : Money.ZERO;
    }
}
