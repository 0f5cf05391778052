package vn.chohoptac.storefront.admin;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import vn.chohoptac.accounts.SignedIn;
import vn.chohoptac.cooperatives.CooperativeApplications;
import vn.chohoptac.platform.FailedEffects;

/** What the frame around the administrator's pages shows: whose desk it is and how much waits. */
@ControllerAdvice("vn.chohoptac.storefront.admin")
class AdminFrame {

    static final int FAILURES_SHOWN = 50;

    private final CooperativeApplications applications;
    private final FailedEffects failures;
    private final MessageSource messages;

    AdminFrame(CooperativeApplications applications, FailedEffects failures, MessageSource messages) {
        this.applications = applications;
        this.failures = failures;
        this.messages = messages;
    }

    @ModelAttribute("deskName")
    String name(Locale locale) {
        return messages.getMessage("admin.desk", null, locale);
    }

    @ModelAttribute("applicationsWaiting")
    long applicationsWaiting(@AuthenticationPrincipal SignedIn administrator) {
        return applications.waiting(administrator, 1, 1).total();
    }

    /** At most {@link #FAILURES_SHOWN}. */
    @ModelAttribute("failuresWaiting")
    int failuresWaiting() {
        return failures.oldest(FAILURES_SHOWN).size();
    }
}
