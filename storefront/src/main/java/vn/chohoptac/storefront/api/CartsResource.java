package vn.chohoptac.storefront.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.chohoptac.carts.CartView;
import vn.chohoptac.carts.Carts;
import vn.chohoptac.orders.Checkout;
import vn.chohoptac.orders.ShippingQuotes;
import vn.chohoptac.storefront.api.CheckoutBodies.AddressBody;

/** Carts; whoever holds the token holds the cart. */
@RestController
@RequestMapping("/api/v1/carts")
@Tag(name = "carts")
class CartsResource {

    private final Carts carts;
    private final Checkout checkout;

    CartsResource(Carts carts, Checkout checkout) {
        this.carts = carts;
        this.checkout = checkout;
    }

    /** @param problem why the line cannot be ordered as it stands, left out when it can */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Line(
            String sku,
            String name,
            int quantity,
            long unitPrice,
            long total,
            String cooperative,
            CartView.@Nullable Problem problem,
            @Nullable Integer available) {}

    record Cart(String token, List<Line> lines, long total) {}

    record Quantity(int quantity) {}

    record Destination(@Nullable AddressBody shippingAddress) {}

    record Option(String code, String label, long price) {}

    /** @param total goods with the cheapest option of each cooperative */
    record Quotes(Map<String, List<Option>> quotes, long total) {}

    @PostMapping
    @Operation(summary = "Open an empty cart")
    ResponseEntity<Cart> open() {
        var token = carts.open();
        return ResponseEntity.created(URI.create("/api/v1/carts/" + token)).body(new Cart(token, List.of(), 0));
    }

    @GetMapping("/{token}")
    @Operation(summary = "The cart at this moment's prices and stock")
    Cart show(@PathVariable String token, Locale locale) {
        return body(carts.view(token), locale);
    }

    @PutMapping("/{token}/lines/{sku}")
    @Operation(summary = "Set how many of one thing are wanted; 0 takes it out")
    Cart put(@PathVariable String token, @PathVariable String sku, @RequestBody Quantity wanted, Locale locale) {
        return body(carts.put(token, sku, wanted.quantity()), locale);
    }

    @PostMapping("/{token}/shipping-quotes")
    @Operation(summary = "What sending the cart to an address costs")
    Quotes quote(@PathVariable String token, @RequestBody Destination to, Locale locale) {
        return body(checkout.quote(token, AddressBody.address(to.shippingAddress())), locale);
    }

    private static Cart body(CartView cart, Locale locale) {
        var lines = cart.lines().stream().map(line -> line(line, locale)).toList();
        return new Cart(cart.token(), lines, cart.total().dong());
    }

    private static Line line(CartView.Line line, Locale locale) {
        return new Line(
                line.sku(),
                line.name().in(locale),
                line.quantity(),
                line.unitPrice().dong(),
                line.total().dong(),
                line.cooperativeSlug(),
                line.problem(),
                line.problem() == null ? null : line.available());
    }

    private static Quotes body(ShippingQuotes quotes, Locale locale) {
        var options = new TreeMap<String, List<Option>>();
        quotes.quotes()
                .forEach((slug, ways) -> options.put(
                        slug,
                        ways.stream()
                                .map(way -> new Option(
                                        way.code(),
                                        way.label().in(locale),
                                        way.price().dong()))
                                .toList()));
        return new Quotes(options, quotes.total().dong());
    }
}
