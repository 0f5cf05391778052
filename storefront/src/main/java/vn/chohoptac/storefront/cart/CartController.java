package vn.chohoptac.storefront.cart;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.chohoptac.carts.CartNotFound;
import vn.chohoptac.carts.CartView;
import vn.chohoptac.carts.Carts;
import vn.chohoptac.carts.QuantityOutOfRange;
import vn.chohoptac.storefront.support.SeeOther;
import vn.chohoptac.storefront.support.Slices;

/** The cart: looked into, added to, changed. */
@Controller
@RequestMapping("/gio-hang")
class CartController {

    private final CartCookie cookie;
    private final Carts carts;
    private final MessageSource words;

    CartController(CartCookie cookie, Carts carts, MessageSource words) {
        this.cookie = cookie;
        this.carts = carts;
        this.words = words;
    }

    @GetMapping
    String show(HttpServletRequest request, Model model) {
        model.addAttribute(
                "cart", cookie.view(request).filter(cart -> !cart.isEmpty()).orElse(null));
        return "cart/cart";
    }

    @PostMapping
    Object add(
            @RequestParam String sku,
            @RequestParam(defaultValue = "1") String quantity,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes flash,
            Locale locale,
            Model model) {
        var cart = cookie.add(sku, number(quantity), request, response);
        var message = words.getMessage("cart.added", new Object[] {name(cart, sku, locale)}, locale);
        if (Slices.wanted(request)) {
            model.addAttribute("message", message);
            model.addAttribute("count", units(cart));
            return "cart/added";
        }
        flash.addFlashAttribute("message", message);
        return SeeOther.at("/gio-hang");
    }

    /** Changes how many are wanted; the button "remove" sends {@code xoa}. */
    @PostMapping("/{sku}")
    Object change(
            @PathVariable String sku,
            @RequestParam(defaultValue = "0") String quantity,
            @RequestParam(name = "xoa", defaultValue = "false") boolean remove,
            HttpServletRequest request,
            Model model) {
        var token = cookie.token(request).orElseThrow(CartNotFound::new);
        var cart = carts.put(token, sku, remove ? 0 : number(quantity));
        if (Slices.wanted(request)) {
            model.addAttribute("cart", cart.isEmpty() ? null : cart);
            model.addAttribute("count", units(cart));
            return "cart/cart :: changed";
        }
        return SeeOther.at("/gio-hang");
    }

    private static int number(String quantity) {
        if (!quantity.strip().matches("\\d{1,6}")) {
            throw new QuantityOutOfRange();
        }
        return Integer.parseInt(quantity.strip());
    }

    private static int units(CartView cart) {
        return cart.lines().stream().mapToInt(CartView.Line::quantity).sum();
    }

    private static String name(CartView cart, String sku, Locale locale) {
        return cart.lines().stream()
                .filter(line -> line.sku().equals(sku))
                .map(line -> line.name().in(locale))
                .findFirst()
                .orElse(sku);
    }
}
