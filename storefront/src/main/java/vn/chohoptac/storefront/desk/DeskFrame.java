package vn.chohoptac.storefront.desk;

import java.util.Locale;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import vn.chohoptac.accounts.SignedIn;
import vn.chohoptac.cooperatives.Cooperatives;
import vn.chohoptac.orders.DeskCounts;
import vn.chohoptac.orders.SellerDesk;

/** What the frame around every page of the desk shows: whose it is and how much waits. */
@ControllerAdvice({"vn.chohoptac.storefront.desk", "vn.chohoptac.storefront.opportunity.desk"})
class DeskFrame {

    private final Cooperatives cooperatives;
    private final SellerDesk orders;

    DeskFrame(Cooperatives cooperatives, SellerDesk orders) {
        this.cooperatives = cooperatives;
        this.orders = orders;
    }

    @ModelAttribute("deskName")
    String name(@AuthenticationPrincipal SignedIn person, Locale locale) {
        return cooperatives.card(Own.cooperative(person)).name().in(locale);
    }

    @ModelAttribute("waiting")
    DeskCounts waiting(@AuthenticationPrincipal SignedIn person) {
        return orders.counts(Own.cooperative(person));
    }
}
