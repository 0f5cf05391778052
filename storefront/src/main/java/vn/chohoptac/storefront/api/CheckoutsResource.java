package vn.chohoptac.storefront.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.chohoptac.kernel.Money;
import vn.chohoptac.orders.Checkout;
import vn.chohoptac.orders.CheckoutResult;
import vn.chohoptac.orders.PlaceOrder;
import vn.chohoptac.orders.PlacedOrder;
import vn.chohoptac.payments.CardPayments;
import vn.chohoptac.payments.PaymentMethod;
import vn.chohoptac.storefront.api.CheckoutBodies.AddressBody;
import vn.chohoptac.storefront.api.CheckoutBodies.ChangeBody;
import vn.chohoptac.storefront.api.CheckoutBodies.CheckoutBody;
import vn.chohoptac.storefront.api.CheckoutBodies.ContactBody;
import vn.chohoptac.storefront.api.CheckoutBodies.PaymentBody;
import vn.chohoptac.storefront.api.CheckoutBodies.PlacedBody;
import vn.chohoptac.storefront.api.CheckoutBodies.SellerOrderBody;
import vn.chohoptac.storefront.support.ProblemDocuments;
import vn.chohoptac.storefront.support.Refusal;

/** From a cart to an order, once per idempotency key however often it is sent. */
@RestController
@RequestMapping("/api/v1/checkouts")
@Tag(name = "checkouts")
class CheckoutsResource {

    private static final int LONGEST_KEY = 200;

    private final Checkout checkout;
    private final CardPayments cards;
    private final ProblemDocuments documents;

    CheckoutsResource(Checkout checkout, CardPayments cards, ProblemDocuments documents) {
        this.checkout = checkout;
        this.cards = cards;
        this.documents = documents;
    }

    @PostMapping
    @Operation(
            summary = "Place the order of a cart; 409 names each line that changed, 422 each field that cannot stand")
    ResponseEntity<?> place(
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            @RequestBody CheckoutBody body,
            HttpServletRequest request,
            Locale locale) {
        if (key == null || key.isBlank() || key.length() > LONGEST_KEY) {
            return documents.answer(Refusal.of(HttpStatus.BAD_REQUEST, "web.key-missing"), request);
        }
        var missing = missing(body);
        return missing.isEmpty()
                ? answer(checkout.place(order(body, locale), key), request, locale)
                : documents.answer(invalid(missing), request);
    }

    private ResponseEntity<?> answer(CheckoutResult result, HttpServletRequest request, Locale locale) {
        return switch (result) {
            case CheckoutResult.Placed placed ->
                ResponseEntity.created(
                                URI.create("/api/v1/orders/" + placed.order().orderCode()))
                        .body(body(placed.order()));
            case CheckoutResult.Changed changed -> changed(changed, locale);
            case CheckoutResult.Invalid invalid ->
                documents.answer(
                        invalid(invalid.errors().stream()
                                .map(error -> new Refusal.Field(error.field(), error.code(), error.args()))
                                .toList()),
                        request);
            case CheckoutResult.KeyReused _ ->
                documents.answer(Refusal.of(HttpStatus.UNPROCESSABLE_CONTENT, "web.key-reused"), request);
        };
    }

    private ResponseEntity<?> changed(CheckoutResult.Changed changed, Locale locale) {
        var problem = documents.document(Refusal.of(HttpStatus.CONFLICT, "web.checkout-changed"), locale);
        problem.setProperty(
                "lines", changed.changes().stream().map(ChangeBody::of).toList());
        problem.setProperty("expectedTotal", changed.expectedTotal().dong());
        problem.setProperty("total", changed.total().dong());
        return ResponseEntity.status(HttpStatus.CONFLICT)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }

    private PlacedBody body(PlacedOrder order) {
        var parts = order.sellerOrders().stream()
                .map(part -> new SellerOrderBody(
                        part.code(), part.cooperative(), part.total().dong(), part.qrPayload()))
                .toList();
        var secret = order.cardPayment() == null ? null : cards.clientSecret(order.cardPayment());
        var payment = new PaymentBody(order.method(), order.paymentState(), secret);
        return new PlacedBody(
                order.orderCode(), order.accessToken(), parts, order.total().dong(), payment);
    }

    /** What has no meaning at all when it is left out; everything else the checkout judges. */
    private static List<Refusal.Field> missing(CheckoutBody body) {
        var missing = new ArrayList<Refusal.Field>();
        if (body.cartToken() == null || body.cartToken().isBlank()) {
            missing.add(new Refusal.Field("cartToken", "web.required"));
        }
        if (body.expectedTotal() == null) {
            missing.add(new Refusal.Field("expectedTotal", "web.required"));
        }
        if (method(body.paymentMethod()).isEmpty()) {
            missing.add(new Refusal.Field("paymentMethod", "web.choose-method"));
        }
        return missing;
    }

    private static Refusal invalid(List<Refusal.Field> fields) {
        return new Refusal(HttpStatus.UNPROCESSABLE_CONTENT, "web.invalid", List.of(), fields, null);
    }

    private static PlaceOrder order(CheckoutBody body, Locale locale) {
        return new PlaceOrder(
                CheckoutBodies.text(body.cartToken()),
                ContactBody.contact(body.contact()),
                AddressBody.address(body.shippingAddress()),
                Objects.requireNonNullElse(body.shippingOptions(), Map.of()),
                method(body.paymentMethod()).orElseThrow(),
                Money.vnd(Objects.requireNonNull(body.expectedTotal())),
                locale,
                Boolean.TRUE.equals(body.ageConfirmed()),
                null);
    }

    private static Optional<PaymentMethod> method(@Nullable String name) {
        return Arrays.stream(PaymentMethod.values())
                .filter(method -> method.name().equals(name))
                .findFirst();
    }
}
