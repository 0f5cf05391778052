package vn.chohoptac.storefront.officer;

import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
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
import vn.chohoptac.accounts.Accounts;
import vn.chohoptac.accounts.SignedIn;
import vn.chohoptac.cooperatives.CooperativeApplications;
import vn.chohoptac.cooperatives.CooperativeCannotBecome;
import vn.chohoptac.cooperatives.CooperativeId;
import vn.chohoptac.cooperatives.CooperativeNotFound;
import vn.chohoptac.cooperatives.NoticeKind;
import vn.chohoptac.cooperatives.ReasonMissing;
import vn.chohoptac.kernel.DomainException;
import vn.chohoptac.payments.Banks;
import vn.chohoptac.storefront.support.Figures;
import vn.chohoptac.storefront.support.FormRefusals;
import vn.chohoptac.storefront.support.SeeOther;

/** Cooperatives by how far they have come, their papers, and the officer's decision about them. */
@Controller
@RequestMapping("/xuc-tien/ho-so-htx")
class ApplicationsController {

    private static final String HERE = "/xuc-tien/ho-so-htx/";
    private static final int SIZE = 24;

    private final CooperativeApplications applications;
    private final Accounts accounts;
    private final Banks banks;
    private final MessageSource messages;

    ApplicationsController(
            CooperativeApplications applications, Accounts accounts, Banks banks, MessageSource messages) {
        this.applications = applications;
        this.accounts = accounts;
        this.banks = banks;
        this.messages = messages;
    }

    @GetMapping
    String list(
            @AuthenticationPrincipal SignedIn officer,
            @RequestParam(name = "trangThai", defaultValue = "") String slug,
            @RequestParam(defaultValue = "1") int trang,
            Locale locale,
            Model model) {
        var tab = ApplicationTab.of(slug);
        model.addAttribute(
                "found",
                applications
                        .inState(officer, tab.state(), trang, SIZE)
                        .map(application -> ApplicationRow.of(application, locale)));
        model.addAttribute("tab", tab);
        model.addAttribute("tabs", ApplicationTab.values());
        return "officer/applications";
    }

    @GetMapping("/{id}")
    ModelAndView one(@AuthenticationPrincipal SignedIn officer, @PathVariable UUID id, Locale locale) {
        return page(officer, new CooperativeId(id), HttpStatus.OK, locale);
    }

    /** @param seen the version of the papers the officer decided on */
    @PostMapping("/{id}/{decision}")
    ModelAndView decide(
            @AuthenticationPrincipal SignedIn officer,
            @PathVariable UUID id,
            @PathVariable("decision") String slug,
            @RequestParam(name = "lyDo", defaultValue = "") String reason,
            @RequestParam(name = "baoTruoc", defaultValue = "FIVE_DAYS") NoticeKind notice,
            @RequestParam(name = "phienBan") long seen,
            RedirectAttributes flash,
            Locale locale) {
        var cooperative = new CooperativeId(id);
        var typed = new Typed(Decision.of(slug).orElseThrow(CooperativeNotFound::new), reason, notice);
        if (applications.one(cooperative, officer).profile().version() != seen) {
            return refused(officer, cooperative, typed, new PapersChanged(), locale);
        }
        try {
            flash.addFlashAttribute("message", take(typed, cooperative, officer, locale));
        } catch (ReasonMissing | CooperativeCannotBecome refusal) {
            return refused(officer, cooperative, typed, refusal, locale);
        }
        return new ModelAndView(SeeOther.at(HERE + id));
    }

    /** @return what was done, in words */
    private String take(Typed typed, CooperativeId id, SignedIn officer, Locale locale) {
        var from = "";
        switch (typed.decision()) {
            case VERIFY -> applications.verify(id, officer);
            case ASK_FOR_MORE -> applications.askForMore(id, officer, typed.reason());
            case REJECT -> applications.reject(id, officer, typed.reason());
            case SUSPEND ->
                from = Figures.in(locale).dateTime(applications.suspend(id, officer, typed.reason(), typed.notice()));
            case RESTORE -> applications.restore(id, officer, typed.reason());
        }
        return messages.getMessage("officer.done." + typed.decision(), new Object[] {from}, locale);
    }

    private ModelAndView page(SignedIn officer, CooperativeId id, HttpStatusCode status, Locale locale) {
        var application = applications.one(id, officer);
        var page = new ModelAndView("officer/application", status);
        page.addObject("one", ApplicationOnDesk.of(application, accounts.membersOf(id.value()), banks, locale));
        page.addObject("notices", NoticeChoices.in(locale, messages));
        page.addObject("typed", null);
        return page;
    }

    private ModelAndView refused(
            SignedIn officer, CooperativeId id, Typed typed, DomainException refusal, Locale locale) {
        var page = page(officer, id, FormRefusals.statusOf(refusal), locale);
        page.addObject("typed", typed);
        page.addObject("reasonMissing", refusal instanceof ReasonMissing);
        page.addObject("failure", word(refusal, locale));
        return page;
    }

    /** What a decision said. */
    record Typed(Decision decision, String reason, NoticeKind notice) {}

    private @Nullable String word(DomainException refusal, Locale locale) {
        return messages.getMessage("error." + refusal.code(), refusal.args().toArray(), locale);
    }
}
