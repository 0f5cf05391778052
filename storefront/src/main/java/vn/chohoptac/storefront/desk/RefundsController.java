package vn.chohoptac.storefront.desk;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import vn.chohoptac.accounts.SignedIn;
import vn.chohoptac.orders.SellerDesk;

/** The refunds a cooperative still owes its buyers. */
@Controller
class RefundsController {

    private final SellerDesk orders;

    RefundsController(SellerDesk orders) {
        this.orders = orders;
    }

    @GetMapping("/kenh-htx/hoan-tien")
    String list(@AuthenticationPrincipal SignedIn person, Model model) {
        model.addAttribute("refunds", orders.refundsToPay(Own.cooperative(person)));
        return "desk/refunds";
    }
}
