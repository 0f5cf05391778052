package vn.chohoptac.storefront.desk;

import java.time.Clock;
import java.util.Locale;
import java.util.Set;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import vn.chohoptac.accounts.SignedIn;
import vn.chohoptac.cooperatives.Application;
import vn.chohoptac.cooperatives.CooperativeApplications;
import vn.chohoptac.cooperatives.CooperativeState;
import vn.chohoptac.cooperatives.Cooperatives;
import vn.chohoptac.kernel.BusinessCalendar;
import vn.chohoptac.orders.DeskFilter;
import vn.chohoptac.orders.Fulfilment;
import vn.chohoptac.orders.SellerDesk;
import vn.chohoptac.performance.Performance;
import vn.chohoptac.storefront.support.Figures;

/** The desk's first page: what to do next, what is missing before one can sell, how the month goes. */
@Controller
class DeskHomeController {

    private static final int SHOWN = 6;

    private final SellerDesk orders;
    private final Performance performance;
    private final Cooperatives cooperatives;
    private final CooperativeApplications applications;
    private final Clock clock;

    DeskHomeController(
            SellerDesk orders,
            Performance performance,
            Cooperatives cooperatives,
            CooperativeApplications applications,
            Clock clock) {
        this.orders = orders;
        this.performance = performance;
        this.cooperatives = cooperatives;
        this.applications = applications;
        this.clock = clock;
    }

    @GetMapping("/kenh-htx")
    String home(@AuthenticationPrincipal SignedIn person, Locale locale, Model model) {
        var own = Own.cooperative(person);
        var month = BusinessCalendar.monthOf(clock.instant());
        model.addAttribute(
                "next",
                orders.list(own, new DeskFilter(Set.of(Fulfilment.PLACED, Fulfilment.CONFIRMED), null, 1, SHOWN))
                        .map(order -> OrderOnDesk.of(order, locale))
                        .items());
        model.addAttribute("month", performance.of(own, month, month));
        model.addAttribute("readiness", cooperatives.readiness(own));
        tellOfSuspension(applications.own(own), locale, model);
        return "desk/home";
    }

    private static void tellOfSuspension(Application own, Locale locale, Model model) {
        var announced = own.announced();
        if (announced != null) {
            model.addAttribute("suspendedFrom", Figures.in(locale).dateTime(announced.effectiveFrom()));
            model.addAttribute("suspensionReason", announced.reason());
        } else if (own.profile().state() == CooperativeState.SUSPENDED) {
            model.addAttribute("suspensionReason", own.history().getLast().why());
        }
    }
}
