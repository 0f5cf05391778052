package vn.chohoptac.storefront.desk;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.chohoptac.accounts.SignedIn;
import vn.chohoptac.orders.SellerDesk;
import vn.chohoptac.storefront.support.Slices;

/** The cooperative's orders: the list, new ones first, and each by itself with what may be done now. */
@Controller
class OrderListController {

    private final SellerDesk orders;

    OrderListController(SellerDesk orders) {
        this.orders = orders;
    }

    @GetMapping("/kenh-htx/don-hang")
    String list(
            @AuthenticationPrincipal SignedIn person,
            OrdersForm form,
            Locale locale,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        model.addAttribute(
                "orders",
                orders.list(Own.cooperative(person), form.toFilter()).map(order -> OrderOnDesk.of(order, locale)));
        model.addAttribute("tabs", OrdersForm.TABS);
        model.addAttribute("tab", form.tab());
        model.addAttribute("q", form.q());
        return Slices.of(request, response, "desk/orders", "list");
    }

    @GetMapping("/kenh-htx/don-hang/{code}")
    String one(@AuthenticationPrincipal SignedIn person, @PathVariable String code, Locale locale, Model model) {
        model.addAttribute("one", OrderOnDesk.of(orders.one(Own.cooperative(person), code), locale));
        model.addAttribute("step", OrderStep.empty());
        return "desk/order";
    }
}
