package vn.chohoptac.storefront.cart;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.chohoptac.carts.CartAlreadyOrdered;
import vn.chohoptac.carts.CartNotFound;
import vn.chohoptac.carts.CartView;
import vn.chohoptac.carts.Carts;
import vn.chohoptac.storefront.fair.BoothCookie;
import vn.chohoptac.storefront.support.CartCount;
import vn.chohoptac.storefront.support.Cookies;

/** The visitor's cart, found by the token in a cookie. No row is made before something is put in. */
@Component
public class CartCookie implements CartCount {

    private static final String COOKIE = "gio-hang";
    private static final Duration AGE = Duration.ofDays(60);

    private final Carts carts;
    private final BoothCookie booths;

    CartCookie(Carts carts, BoothCookie booths) {
        this.carts = carts;
        this.booths = booths;
    }

    /** The visitor's open cart at this moment's prices; empty when there is none, or it was ordered meanwhile. */
    public Optional<CartView> view(HttpServletRequest request) {
        try {
            return token(request).map(carts::view);
        } catch (CartNotFound | CartAlreadyOrdered none) {
            return Optional.empty();
        }
    }

    public Optional<String> token(HttpServletRequest request) {
        return Cookies.read(request, COOKIE);
    }

    /** Puts more into the cart, a new one if need be. */
    CartView add(String sku, int quantity, HttpServletRequest request, HttpServletResponse response) {
        var token = token(request);
        if (token.isPresent()) {
            try {
                return carts.add(
                        token.get(), sku, quantity, booths.last(request).orElse(null));
            } catch (CartNotFound | CartAlreadyOrdered gone) {
                return addToNew(sku, quantity, request, response);
            }
        }
        return addToNew(sku, quantity, request, response);
    }

    /** Forgets a cart that has become an order. */
    public void forget(HttpServletRequest request, HttpServletResponse response) {
        Cookies.forget(request, response, COOKIE);
    }

    @Override
    public int of(HttpServletRequest request) {
        return token(request).map(carts::count).orElse(0);
    }

    private CartView addToNew(String sku, int quantity, HttpServletRequest request, HttpServletResponse response) {
        var opened = carts.open();
        var view = carts.add(opened, sku, quantity, booths.last(request).orElse(null));
        Cookies.write(request, response, COOKIE, opened, AGE);
        return view;
    }
}
