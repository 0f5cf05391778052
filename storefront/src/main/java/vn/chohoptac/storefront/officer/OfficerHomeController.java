package vn.chohoptac.storefront.officer;

import java.time.Clock;
import java.util.Locale;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import vn.chohoptac.accounts.SignedIn;
import vn.chohoptac.cooperatives.CooperativeApplications;
import vn.chohoptac.cooperatives.CooperativeState;
import vn.chohoptac.kernel.BusinessCalendar;
import vn.chohoptac.performance.Performance;

/** An officer's first page: who waits for a decision, and how the month goes. */
@Controller
class OfficerHomeController {

    private static final int SHOWN = 5;

    private final CooperativeApplications applications;
    private final Performance performance;
    private final Clock clock;

    OfficerHomeController(CooperativeApplications applications, Performance performance, Clock clock) {
        this.applications = applications;
        this.performance = performance;
        this.clock = clock;
    }

    @GetMapping("/xuc-tien")
    String home(@AuthenticationPrincipal SignedIn officer, Locale locale, Model model) {
        var month = BusinessCalendar.monthOf(clock.instant());
        model.addAttribute(
                "waiting",
                applications.waiting(officer, 1, SHOWN).map(application -> ApplicationRow.of(application, locale)));
        model.addAttribute("moreAsked", count(officer, CooperativeState.MORE_ASKED));
        model.addAttribute("verified", count(officer, CooperativeState.VERIFIED));
        model.addAttribute("suspended", count(officer, CooperativeState.SUSPENDED));
        model.addAttribute("month", performance.ofProvinces(officer, month, month));
        return "officer/home";
    }

    private long count(SignedIn officer, CooperativeState state) {
        return applications.inState(officer, state, 1, 1).total();
    }
}
