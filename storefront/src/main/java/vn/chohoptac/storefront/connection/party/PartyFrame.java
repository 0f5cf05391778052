package vn.chohoptac.storefront.connection.party;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.servlet.view.RedirectView;
import vn.chohoptac.accounts.SignedIn;
import vn.chohoptac.connections.Party;
import vn.chohoptac.connections.buyers.BusinessBuyers;
import vn.chohoptac.connections.buyers.BuyerNotFound;
import vn.chohoptac.cooperatives.CooperativeId;
import vn.chohoptac.cooperatives.CooperativeNotFound;
import vn.chohoptac.cooperatives.CooperativeState;
import vn.chohoptac.cooperatives.Cooperatives;
import vn.chohoptac.orders.SellerDesk;
import vn.chohoptac.storefront.support.SeeOther;

/** Lays out for whom the desk works and what the frame around it shows. Somebody without a business buyer is led to entering one. */
@ControllerAdvice("vn.chohoptac.storefront.connection.party")
@Order(Ordered.HIGHEST_PRECEDENCE)
class PartyFrame {

    private final BusinessBuyers buyers;
    private final Cooperatives cooperatives;
    private final SellerDesk orders;

    PartyFrame(BusinessBuyers buyers, Cooperatives cooperatives, SellerDesk orders) {
        this.buyers = buyers;
        this.cooperatives = cooperatives;
        this.orders = orders;
    }

    @ModelAttribute
    void frame(@AuthenticationPrincipal SignedIn person, HttpServletRequest request, Model model, Locale locale) {
        if (request.getRequestURI().startsWith(Acting.BUYER)) {
            buyer(person, model);
        } else {
            cooperative(person, model, locale);
        }
    }

    @ExceptionHandler(BuyerNotFound.class)
    RedirectView enterFirst() {
        return SeeOther.at(Acting.BUYER + "/dang-ky");
    }

    private void buyer(SignedIn person, Model model) {
        var own = buyers.own(person.id()).orElseThrow(BuyerNotFound::new);
        model.addAttribute("deskName", own.name());
        model.addAttribute(
                "acting", new Acting(person, Party.of(own.id()), Acting.BUYER, "connection/buyer-nav", own.verified()));
    }

    private void cooperative(SignedIn person, Model model, Locale locale) {
        var id = person.cooperativeId();
        if (id == null) {
            throw new CooperativeNotFound();
        }
        var own = cooperatives.own(new CooperativeId(id));
        model.addAttribute("deskName", own.name().in(locale));
        model.addAttribute("waiting", orders.counts(own.id()));
        model.addAttribute(
                "acting",
                new Acting(
                        person,
                        Party.of(own.id()),
                        Acting.COOPERATIVE,
                        "desk/nav",
                        own.state() == CooperativeState.VERIFIED));
    }
}
