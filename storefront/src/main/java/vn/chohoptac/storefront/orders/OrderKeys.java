package vn.chohoptac.storefront.orders;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import vn.chohoptac.accounts.SignedIn;
import vn.chohoptac.orders.OrderAccess;
import vn.chohoptac.storefront.support.Cookies;

/** By what right this browser opens an order: a token in a cookie sent to that order's pages only, or the account signed in. */
@Component
public class OrderKeys {

    private static final String COOKIE = "mo-don";
    private static final Duration AGE = Duration.ofDays(30);

    public void remember(
            String orderCode, String accessToken, HttpServletRequest request, HttpServletResponse response) {
        Cookies.write(request, response, "/don-hang/" + orderCode, COOKIE, accessToken, AGE);
    }

    Optional<OrderAccess> of(HttpServletRequest request) {
        return Cookies.read(request, COOKIE)
                .<OrderAccess>map(OrderAccess.ByToken::new)
                .or(OrderKeys::ofAccount);
    }

    private static Optional<OrderAccess> ofAccount() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedIn person
                ? Optional.of(new OrderAccess.ByAccount(person.id()))
                : Optional.empty();
    }
}
