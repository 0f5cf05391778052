package vn.chohoptac.storefront.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.chohoptac.kernel.NotAllowed;
import vn.chohoptac.orders.BuyerOrders;
import vn.chohoptac.orders.OrderAccess;
import vn.chohoptac.orders.OrderNotFound;

/** Placed orders, for who holds their access token. */
@RestController
@RequestMapping("/api/v1/orders/{code}")
@Tag(name = "orders")
class OrdersResource {

    private static final String BEARER = "Bearer ";

    private final BuyerOrders orders;
    private final MessageSource words;

    OrdersResource(BuyerOrders orders, MessageSource words) {
        this.orders = orders;
        this.words = words;
    }

    record Phone(@Nullable String phone) {}

    record Access(String accessToken) {}

    record Cancellation(@Nullable String reason) {}

    /** No access token came with the call. */
    static final class TokenMissing extends NotAllowed {
        TokenMissing() {
            super("web.token-missing");
        }
    }

    @PostMapping("/access")
    @Operation(summary = "An access token for who knows the order's code and phone; throttled")
    Access access(@PathVariable String code, @RequestBody Phone proof, HttpServletRequest request) {
        return new Access(orders.grantAccess(code, CheckoutBodies.text(proof.phone()), request.getRemoteAddr()));
    }

    @GetMapping
    @Operation(summary = "The order as its buyer sees it", security = @SecurityRequirement(name = ApiDescription.ORDER))
    OrderBodies.Order show(
            @PathVariable String code,
            @RequestHeader(name = HttpHeaders.AUTHORIZATION, required = false) @Parameter(hidden = true) @Nullable
                    String authorization,
            Locale locale) {
        return orders.receipt(code, access(authorization))
                .map(order -> OrderBodies.of(order, locale))
                .orElseThrow(OrderNotFound::new);
    }

    @PostMapping("/cancellation")
    @Operation(
            summary = "Call off every part that has not been sent yet",
            security = @SecurityRequirement(name = ApiDescription.ORDER))
    OrderBodies.Order cancel(
            @PathVariable String code,
            @RequestHeader(name = HttpHeaders.AUTHORIZATION, required = false) @Parameter(hidden = true) @Nullable
                    String authorization,
            @RequestBody(required = false) @Nullable Cancellation cancellation,
            Locale locale) {
        var said = cancellation == null ? "" : CheckoutBodies.text(cancellation.reason());
        var reason = said.isBlank() ? words.getMessage("order.cancel.noReason", null, locale) : said;
        orders.cancel(code, access(authorization), reason);
        return show(code, authorization, locale);
    }

    private static OrderAccess access(@Nullable String authorization) {
        if (authorization == null || !authorization.startsWith(BEARER)) {
            throw new TokenMissing();
        }
        return new OrderAccess.ByToken(authorization.substring(BEARER.length()).strip());
    }
}
