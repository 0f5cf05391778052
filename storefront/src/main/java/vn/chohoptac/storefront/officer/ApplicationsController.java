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
import vn.chohoptac.cooperatives.ReasonMissing;
import vn.chohoptac.kernel.DomainException;
import vn.chohoptac.payments.Banks;
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
            @RequestParam(name = "phienBan") long seen,
            RedirectAttributes flash,
            Locale locale) {
        var cooperative = new CooperativeId(id);
        var decision = Decision.of(slug).orElseThrow(CooperativeNotFound::new);
        if (applications.one(cooperative, officer).profile().version() != seen) {
            return refused(officer, cooperative, decision, reason, new PapersChanged(), locale);
        }
        try {
            take(decision, cooperative, officer, reason);
        } catch (ReasonMissing | CooperativeCannotBecome refusal) {
            return refused(officer, cooperative, decision, reason, refusal, locale);
        }
        flash.addFlashAttribute("message", messages.getMessage("officer.done." + decision, null, locale));
        return new ModelAndView(SeeOther.at(HERE + id));
    }

    private void take(Decision decision, CooperativeId id, SignedIn officer, String reason) {
        switch (decision) {
            case VERIFY -> applications.verify(id, officer);
            case ASK_FOR_MORE -> applications.askForMore(id, officer, reason);
            case REJECT -> applications.reject(id, officer, reason);
            case SUSPEND -> applications.suspend(id, officer, reason);
            case RESTORE -> applications.restore(id, officer, reason);
        }
    }

    private ModelAndView page(SignedIn officer, CooperativeId id, HttpStatusCode status, Locale locale) {
        var application = applications.one(id, officer);
        var page = new ModelAndView("officer/application", status);
        page.addObject("one", ApplicationOnDesk.of(application, accounts.membersOf(id.value()), banks, locale));
        page.addObject("typed", null);
        return page;
    }

    private ModelAndView refused(
            SignedIn officer,
            CooperativeId id,
            Decision decision,
            String reason,
            DomainException refusal,
            Locale locale) {
        var page = page(officer, id, FormRefusals.statusOf(refusal), locale);
        page.addObject("typed", new Typed(decision, reason, refusal instanceof ReasonMissing));
        page.addObject("failure", word(refusal, locale));
        return page;
    }

    /** What a refused decision said. */
    record Typed(Decision decision, String reason, boolean reasonMissing) {}

    private @Nullable String word(DomainException refusal, Locale locale) {
        return messages.getMessage("error." + refusal.code(), refusal.args().toArray(), locale);
    }
}
