package vn.chohoptac.storefront.connection.office;

import java.util.List;
import java.util.Locale;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.chohoptac.accounts.SignedIn;
import vn.chohoptac.connections.ListingState;
import vn.chohoptac.connections.posting.ListingModeration;
import vn.chohoptac.storefront.connection.Acts;
import vn.chohoptac.storefront.connection.Acts.Act;
import vn.chohoptac.storefront.connection.ConnectionWords;
import vn.chohoptac.storefront.connection.StepView;

/** Listings at an officer's desk: those that wait, and each one with its next step. */
@Controller
@RequestMapping(OfficeListingsController.HERE)
class OfficeListingsController {

    static final String HERE = "/xuc-tien/ket-noi";

    private static final int SIZE = 24;

    /** States an officer looks through; drafts are their owners' own. */
    private static final List<ListingState> TABS = List.of(
            ListingState.IN_REVIEW,
            ListingState.PUBLISHED,
            ListingState.EXPIRED,
            ListingState.REJECTED,
            ListingState.WITHDRAWN);

    private final ListingModeration moderation;
    private final ConnectionWords words;
    private final Acts acts;

    OfficeListingsController(ListingModeration moderation, ConnectionWords words, Acts acts) {
        this.moderation = moderation;
        this.words = words;
        this.acts = acts;
    }

    @GetMapping
    String list(
            @AuthenticationPrincipal SignedIn officer,
            @RequestParam(defaultValue = "IN_REVIEW") String trangThai,
            @RequestParam(defaultValue = "1") int trang,
            Locale locale,
            Model model) {
        var state = TABS.stream()
                .filter(tab -> tab.name().equals(trangThai))
                .findFirst()
                .orElse(ListingState.IN_REVIEW);
        model.addAttribute("tabs", TABS);
        model.addAttribute("state", state);
        model.addAttribute(
                "found", moderation.list(officer, state, trang, SIZE).map(one -> words.view(one.card(), locale)));
        return "connection/office/listings";
    }

    @GetMapping("/tin/{code}")
    ModelAndView show(@AuthenticationPrincipal SignedIn officer, @PathVariable String code, Locale locale) {
        return page(officer, code, locale);
    }

    @PostMapping("/tin/{code}/duyet")
    ModelAndView publish(
            @AuthenticationPrincipal SignedIn officer,
            @PathVariable String code,
            RedirectAttributes flash,
            Locale locale) {
        return attempt(officer, code, "duyet", "", () -> moderation.publish(officer, code), flash, locale);
    }

    @PostMapping("/tin/{code}/tu-choi")
    ModelAndView reject(
            @AuthenticationPrincipal SignedIn officer,
            @PathVariable String code,
            @RequestParam(name = "lyDo", defaultValue = "") String reason,
            RedirectAttributes flash,
            Locale locale) {
        return attempt(officer, code, "tu-choi", reason, () -> moderation.reject(officer, code, reason), flash, locale);
    }

    @PostMapping("/tin/{code}/go")
    ModelAndView takeDown(
            @AuthenticationPrincipal SignedIn officer,
            @PathVariable String code,
            @RequestParam(name = "lyDo", defaultValue = "") String reason,
            RedirectAttributes flash,
            Locale locale) {
        return attempt(officer, code, "go", reason, () -> moderation.takeDown(officer, code, reason), flash, locale);
    }

    private ModelAndView page(SignedIn officer, String code, Locale locale) {
        var one = moderation.one(officer, code);
        return new ModelAndView("connection/office/listing", "listing", words.view(one.card(), locale))
                .addObject("here", HERE + "/tin/" + code)
                .addObject("next", one.next())
                .addObject("history", StepView.of(one.history(), locale));
    }

    private ModelAndView attempt(
            SignedIn officer,
            String code,
            String act,
            String typed,
            Runnable doing,
            RedirectAttributes flash,
            Locale locale) {
        return acts.attempt(
                new Act(act, typed, "connection.office.done.", HERE + "/tin/" + code),
                doing,
                () -> page(officer, code, locale),
                flash,
                locale);
    }
}
