package vn.chohoptac.storefront.officer;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.MessageSource;
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
import vn.chohoptac.fairs.FairId;
import vn.chohoptac.fairs.FairState;
import vn.chohoptac.fairs.booths.ApproveBooth;
import vn.chohoptac.fairs.booths.Booths;
import vn.chohoptac.fairs.organising.FairCannotBecome;
import vn.chohoptac.fairs.organising.FairInvalid;
import vn.chohoptac.fairs.organising.OrganisingFairs;
import vn.chohoptac.fairs.results.FairResults;
import vn.chohoptac.fairs.results.FairSpreadsheet;
import vn.chohoptac.kernel.Conflict;
import vn.chohoptac.kernel.RuleBroken;
import vn.chohoptac.storefront.support.Downloads;
import vn.chohoptac.storefront.support.SeeOther;

/** A fair at its officer's desk: its steps, its applications, its result. */
@Controller
@RequestMapping("/xuc-tien/hoi-cho/{id}")
class FairStepController {

    private static final String REASON_FOR = "tuChoi.";

    private final OrganisingFairs organising;
    private final Booths booths;
    private final FairResults results;
    private final FairSpreadsheet spreadsheet;
    private final FairPages pages;
    private final MessageSource words;

    FairStepController(
            OrganisingFairs organising,
            Booths booths,
            FairResults results,
            FairSpreadsheet spreadsheet,
            FairPages pages,
            MessageSource words) {
        this.organising = organising;
        this.booths = booths;
        this.results = results;
        this.spreadsheet = spreadsheet;
        this.pages = pages;
        this.words = words;
    }

    @GetMapping
    ModelAndView show(@AuthenticationPrincipal SignedIn officer, @PathVariable UUID id, Locale locale) {
        return pages.page(officer, new FairId(id), locale);
    }

    @PostMapping("/buoc")
    ModelAndView step(
            @AuthenticationPrincipal SignedIn officer,
            @PathVariable UUID id,
            @RequestParam FairState buoc,
            @RequestParam(name = "lyDo", defaultValue = "") String reason,
            RedirectAttributes flash,
            Locale locale) {
        var fair = new FairId(id);
        return attempt(officer, fair, "step." + buoc, flash, locale, () -> {
            switch (buoc) {
                case CALL -> organising.call(officer, fair);
                case PREPARATION -> organising.prepare(officer, fair);
                case CLOSED -> organising.close(officer, fair, reason);
                case CANCELLED -> organising.cancel(officer, fair, reason);
                case REPORTED -> results.report(officer, fair);
                case DRAFT, LIVE ->
                    throw new FairCannotBecome(organising.one(officer, fair).state(), buoc);
            }
        });
    }

    /** Products left out carry their reason as {@code tuChoi.<sku>}. */
    @PostMapping("/gian-hang/{cooperative}/duyet")
    ModelAndView approve(
            @AuthenticationPrincipal SignedIn officer,
            @PathVariable UUID id,
            @PathVariable UUID cooperative,
            @RequestParam(name = "khu", defaultValue = "") String zone,
            @RequestParam Map<String, String> typed,
            RedirectAttributes flash,
            Locale locale) {
        var left = new LinkedHashMap<String, String>();
        typed.forEach((name, reason) -> {
            if (name.startsWith(REASON_FOR) && !reason.isBlank()) {
                left.put(name.substring(REASON_FOR.length()), reason.strip());
            }
        });
        var fair = new FairId(id);
        return attempt(
                officer,
                fair,
                "approved",
                flash,
                locale,
                () -> booths.approve(
                        officer, fair, new CooperativeId(cooperative), new ApproveBooth(zone.strip(), left)));
    }

    @PostMapping("/gian-hang/{cooperative}/tu-choi")
    ModelAndView reject(
            @AuthenticationPrincipal SignedIn officer,
            @PathVariable UUID id,
            @PathVariable UUID cooperative,
            @RequestParam(name = "lyDo", defaultValue = "") String reason,
            RedirectAttributes flash,
            Locale locale) {
        var fair = new FairId(id);
        return attempt(
                officer,
                fair,
                "rejected",
                flash,
                locale,
                () -> booths.reject(officer, fair, new CooperativeId(cooperative), reason));
    }

    @PostMapping("/gian-hang/{cooperative}/thu-gian")
    ModelAndView remove(
            @AuthenticationPrincipal SignedIn officer,
            @PathVariable UUID id,
            @PathVariable UUID cooperative,
            @RequestParam(name = "lyDo", defaultValue = "") String reason,
            RedirectAttributes flash,
            Locale locale) {
        var fair = new FairId(id);
        return attempt(
                officer,
                fair,
                "removed",
                flash,
                locale,
                () -> booths.remove(officer, fair, new CooperativeId(cooperative), reason));
    }

    @GetMapping("/ket-qua.xlsx")
    void result(
            @AuthenticationPrincipal SignedIn officer,
            @PathVariable UUID id,
            HttpServletResponse response,
            Locale locale)
            throws IOException {
        var result = results.of(officer, new FairId(id));
        var file = Downloads.xlsx("ket-qua-" + result.fair().slug(), response);
        spreadsheet.write(result, locale, file);
    }

    private ModelAndView attempt(
            SignedIn officer, FairId fair, String what, RedirectAttributes flash, Locale locale, Runnable act) {
        try {
            act.run();
        } catch (FairInvalid invalid) {
            var first = invalid.problems().getFirst();
            var page = pages.refused(officer, fair, invalid, locale);
            page.addObject(
                    "refused",
                    words.getMessage("error." + first.code(), first.args().toArray(), first.code(), locale));
            return page;
        } catch (Conflict | RuleBroken refusal) {
            return pages.refused(officer, fair, refusal, locale);
        }
        flash.addFlashAttribute("message", words.getMessage("officer.fair.done." + what, null, locale));
        return new ModelAndView(SeeOther.at("/xuc-tien/hoi-cho/" + fair.value()));
    }
}
