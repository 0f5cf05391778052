package vn.chohoptac.storefront.checkout;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.chohoptac.accounts.SignedIn;
import vn.chohoptac.carts.CartView;
import vn.chohoptac.kernel.places.Places;
import vn.chohoptac.orders.FieldError;
import vn.chohoptac.storefront.cart.CartCookie;
import vn.chohoptac.storefront.support.SeeOther;
import vn.chohoptac.storefront.support.Slices;

/** One page from cart to order. Looking at it again with another address or way of sending is a POST too: nothing personal stands in an address line. */
@Controller
@RequestMapping("/thanh-toan")
class CheckoutController {

    private static final String OPTION = "giao.";
    private static final FieldError COMMUNE_UNKNOWN =
            new FieldError("shippingAddress.commune", "web.commune-unknown", List.of());
    private static final FieldError OLD_ADDRESS_UNKNOWN =
            new FieldError("oldAddress", "web.old-address-unknown", List.of());

    private final CartCookie cart;
    private final PlacingOrders placing;
    private final CheckoutDrawing drawing;

    CheckoutController(CartCookie cart, PlacingOrders placing, CheckoutDrawing drawing) {
        this.cart = cart;
        this.placing = placing;
        this.drawing = drawing;
    }

    @GetMapping
    Object start(
            HttpServletRequest request,
            HttpServletResponse response,
            Locale locale,
            @AuthenticationPrincipal @Nullable SignedIn person) {
        var form =
                person == null ? CheckoutForm.blank("", "") : CheckoutForm.blank(person.displayName(), person.email());
        return cart.view(request).filter(CartView::hasProblems).isPresent()
                ? SeeOther.at("/gio-hang")
                : draw(new Attempt(Destination.of(form), Map.of()), request, response, locale);
    }

    /** Shows what another address, way of sending or commune means. */
    @PostMapping(params = "viec=xem-lai")
    Object look(
            @ModelAttribute CheckoutForm form,
            HttpServletRequest request,
            HttpServletResponse response,
            Locale locale,
            Model model) {
        model.addAttribute("typing", Slices.wanted(request));
        var to = Destination.of(form);
        var unknown = form.commune().isEmpty() ? OLD_ADDRESS_UNKNOWN : COMMUNE_UNKNOWN;
        return draw(Attempt.looking(to, options(request), unknown), request, response, locale);
    }

    /** Turns an address with districts into one of today. */
    @PostMapping(params = "viec=doi-dia-chi")
    Object understand(
            @ModelAttribute CheckoutForm form,
            HttpServletRequest request,
            HttpServletResponse response,
            Locale locale) {
        var to = form.oldAddress().isEmpty() ? Destination.of(form) : Destination.ofOldAddress(form);
        return draw(Attempt.looking(to, options(request), OLD_ADDRESS_UNKNOWN), request, response, locale);
    }

    @PostMapping
    Object place(
            @ModelAttribute CheckoutForm form,
            @AuthenticationPrincipal @Nullable SignedIn person,
            HttpServletRequest request,
            HttpServletResponse response,
            Locale locale,
            RedirectAttributes flash) {
        var token = cart.token(request);
        if (token.isEmpty()) {
            return SeeOther.at("/gio-hang");
        }
        var attempt = new Attempt(Destination.of(form), options(request));
        return switch (placing.place(token.get(), attempt, person, locale)) {
            case PlacingOrders.Done done -> {
                cart.forget(request, response);
                yield placing.leadOn(done, request, response, locale, flash);
            }
            case PlacingOrders.Again again -> {
                response.setStatus(again.status().value());
                yield draw(again.attempt(), request, response, locale);
            }
        };
    }

    /** The communes of a province for completion, for htmx alone. */
    @GetMapping("/xa-phuong")
    Object communes(@RequestParam(name = "province", defaultValue = "") String province) {
        return drawing.communes(Places.current().communes(province));
    }

    private Object draw(Attempt attempt, HttpServletRequest request, HttpServletResponse response, Locale locale) {
        var open = cart.view(request);
        if (open.isEmpty() || open.get().isEmpty()) {
            return SeeOther.at("/gio-hang");
        }
        var view = Slices.of(request, response, "checkout/checkout", "form");
        return drawing.page(view, open.get(), attempt, locale);
    }

    /** What the radio buttons per cooperative say. */
    private static Map<String, String> options(HttpServletRequest request) {
        return request.getParameterMap().entrySet().stream()
                .filter(field -> field.getKey().startsWith(OPTION) && field.getValue().length > 0)
                .collect(Collectors.toMap(
                        field -> field.getKey().substring(OPTION.length()), field -> field.getValue()[0]));
    }
}
