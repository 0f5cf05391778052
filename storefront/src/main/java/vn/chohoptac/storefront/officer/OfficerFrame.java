package vn.chohoptac.storefront.officer;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import vn.chohoptac.accounts.Role;
import vn.chohoptac.accounts.SignedIn;
import vn.chohoptac.cooperatives.CooperativeApplications;
import vn.chohoptac.kernel.places.Places;
import vn.chohoptac.kernel.places.Province;

/** What the frame around an officer's pages shows: where they are competent and how many applications wait. */
@ControllerAdvice({
    "vn.chohoptac.storefront.officer",
    "vn.chohoptac.storefront.connection.office",
    "vn.chohoptac.storefront.opportunity.office"
})
class OfficerFrame {

    private final CooperativeApplications applications;
    private final MessageSource messages;

    OfficerFrame(CooperativeApplications applications, MessageSource messages) {
        this.applications = applications;
        this.messages = messages;
    }

    @ModelAttribute("deskName")
    String name(@AuthenticationPrincipal SignedIn officer, Locale locale) {
        var code = officer.provinceCode();
        var place = code == null || officer.national()
                ? messages.getMessage("officer.whole-country", null, locale)
                : Places.current().province(code).map(Province::fullName).orElse(code);
        return messages.getMessage("officer.desk", new Object[] {String.valueOf(place)}, locale);
    }

    @ModelAttribute("applicationsWaiting")
    long applicationsWaiting(@AuthenticationPrincipal SignedIn officer) {
        return applications.waiting(officer, 1, 1).total();
    }

    @ModelAttribute("administrator")
    boolean administrator(@AuthenticationPrincipal SignedIn officer) {
        return officer.has(Role.ADMINISTRATOR);
    }
}
