package vn.chohoptac.storefront.officer;

import static vn.chohoptac.storefront.support.Typed.text;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.chohoptac.accounts.SignedIn;
import vn.chohoptac.cooperatives.CooperativeId;
import vn.chohoptac.cooperatives.CooperativeNotFound;
import vn.chohoptac.cooperatives.Cooperatives;
import vn.chohoptac.fairs.FairId;
import vn.chohoptac.fairs.booths.ApplicationInvalid;
import vn.chohoptac.fairs.booths.ApplyToFair;
import vn.chohoptac.fairs.booths.Booths;
import vn.chohoptac.fairs.booths.Consent;
import vn.chohoptac.fairs.booths.ConsentMissing;
import vn.chohoptac.fairs.booths.JoiningFairs;
import vn.chohoptac.fairs.organising.OrganisingFairs;
import vn.chohoptac.kernel.BusinessCalendar;
import vn.chohoptac.kernel.Conflict;
import vn.chohoptac.kernel.RuleBroken;
import vn.chohoptac.storefront.fair.ApplicationSheet;
import vn.chohoptac.storefront.fair.PackRow;
import vn.chohoptac.storefront.support.FormRefusals;
import vn.chohoptac.storefront.support.SeeOther;

/** An officer applies to a fair for a cooperative that agreed; who agreed, how and when is kept. */
@Controller
@RequestMapping("/xuc-tien/hoi-cho/{id}/dang-ky-thay")
class FairEnrolController {

    private final OrganisingFairs organising;
    private final JoiningFairs joining;
    private final Booths booths;
    private final Cooperatives cooperatives;
    private final ApplicationSheet sheet;
    private final MessageSource words;

    FairEnrolController(
            OrganisingFairs organising,
            JoiningFairs joining,
            Booths booths,
            Cooperatives cooperatives,
            ApplicationSheet sheet,
            MessageSource words) {
        this.organising = organising;
        this.joining = joining;
        this.booths = booths;
        this.cooperatives = cooperatives;
        this.sheet = sheet;
        this.words = words;
    }

    /** The consent as typed. */
    record ConsentForm(String by, String how, String day) {

        ConsentForm {
            by = text(by);
            how = text(how);
            day = text(day);
        }

        Consent read() {
            try {
                return new Consent(by, how, BusinessCalendar.startOf(LocalDate.parse(day)));
            } catch (DateTimeParseException unreadable) {
                throw new ConsentMissing();
            }
        }
    }

    @GetMapping
    ModelAndView show(
            @AuthenticationPrincipal SignedIn officer,
            @PathVariable UUID id,
            @RequestParam(name = "htx", defaultValue = "") String slug,
            Locale locale) {
        var fair = new FairId(id);
        var own = cooperatives.idOf(slug.strip()).orElse(null);
        var rows = own == null ? List.<PackRow>of() : sheet.rows(joining.eligible(own, fair), null, locale);
        var page = page(officer, fair, own, rows, new ConsentForm("", "", ""), locale);
        if (own == null && !slug.isBlank()) {
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            page.addObject("unknown", slug.strip());
        }
        return page;
    }

    @PostMapping
    ModelAndView enrol(
            @AuthenticationPrincipal SignedIn officer,
            @PathVariable UUID id,
            @RequestParam(name = "htx") String slug,
            @RequestParam(name = "loiChao", defaultValue = "") String greeting,
            ConsentForm consent,
            HttpServletRequest request,
            RedirectAttributes flash,
            Locale locale) {
        var fair = new FairId(id);
        var own = cooperatives.idOf(slug).orElseThrow(CooperativeNotFound::new);
        var typed = sheet.read(joining.eligible(own, fair), request.getParameterMap(), locale);
        var failure = typed.failure();
        var status = HttpStatus.UNPROCESSABLE_CONTENT;
        if (!typed.wrong()) {
            try {
                booths.enrol(officer, own, new ApplyToFair(fair, greeting.strip(), typed.proposals()), consent.read());
                flash.addFlashAttribute("message", words.getMessage("officer.fair.done.enrolled", null, locale));
                return new ModelAndView(SeeOther.at("/xuc-tien/hoi-cho/" + id));
            } catch (ApplicationInvalid invalid) {
                typed = sheet.refused(typed, invalid, locale);
                failure = typed.failure();
            } catch (Conflict | RuleBroken refusal) {
                failure = words.getMessage(
                        "error." + refusal.code(), refusal.args().toArray(), refusal.code(), locale);
                status = HttpStatus.valueOf(FormRefusals.statusOf(refusal).value());
            }
        }
        var page = page(officer, fair, own, typed.rows(), consent, locale);
        page.setStatus(status);
        return page.addObject("refused", failure).addObject("greeting", greeting);
    }

    private ModelAndView page(
            SignedIn officer,
            FairId fair,
            @Nullable CooperativeId own,
            List<PackRow> rows,
            ConsentForm consent,
            Locale locale) {
        var one = organising.one(officer, fair);
        return new ModelAndView("officer/fair-enrol", "one", one)
                .addObject("name", one.fair().content().name().in(locale))
                .addObject("cooperative", own == null ? null : cooperatives.card(own))
                .addObject("rows", rows)
                .addObject("consent", consent)
                .addObject("greeting", "");
    }
}
