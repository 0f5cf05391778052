package vn.chohoptac.storefront.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
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
import vn.chohoptac.cooperatives.CooperativeId;
import vn.chohoptac.fairs.FairCard;
import vn.chohoptac.fairs.FairId;
import vn.chohoptac.fairs.FairNotFound;
import vn.chohoptac.fairs.Fairs;
import vn.chohoptac.fairs.booths.ApplicationInvalid;
import vn.chohoptac.fairs.booths.ApplyToFair;
import vn.chohoptac.fairs.booths.FairApplication;
import vn.chohoptac.fairs.booths.JoiningFairs;
import vn.chohoptac.fairs.results.FairResults;
import vn.chohoptac.kernel.Conflict;
import vn.chohoptac.kernel.DomainException;
import vn.chohoptac.kernel.RuleBroken;
import vn.chohoptac.storefront.fair.ApplicationSheet;
import vn.chohoptac.storefront.fair.FairWords;
import vn.chohoptac.storefront.support.FormRefusals;
import vn.chohoptac.storefront.support.SeeOther;

/** Fairs at a cooperative's desk: which ones call, its own applications, what its booths sold. */
@Controller
@RequestMapping("/kenh-htx/hoi-cho")
class FairsOnDeskController {

    private final Fairs fairs;
    private final JoiningFairs joining;
    private final FairResults results;
    private final ApplicationSheet sheet;
    private final FairWords fairWords;
    private final MessageSource words;

    FairsOnDeskController(
            Fairs fairs,
            JoiningFairs joining,
            FairResults results,
            ApplicationSheet sheet,
            FairWords fairWords,
            MessageSource words) {
        this.fairs = fairs;
        this.joining = joining;
        this.results = results;
        this.sheet = sheet;
        this.fairWords = fairWords;
        this.words = words;
    }

    /** A fair beside the cooperative's application to it. */
    record Row(
            FairCard fair,
            String period,
            String standing,
            @Nullable FairApplication application) {}

    @GetMapping
    String list(@AuthenticationPrincipal SignedIn person, Locale locale, Model model) {
        var own = joining.own(Own.cooperative(person)).stream()
                .collect(Collectors.toMap(FairApplication::fair, Function.identity()));
        model.addAttribute(
                "own",
                fairs.byIds(own.keySet()).stream()
                        .map(fair -> row(fair, own.get(fair.id()), locale))
                        .toList());
        model.addAttribute(
                "calls",
                fairs.calling().stream()
                        .filter(fair -> !own.containsKey(fair.id()))
                        .map(fair -> row(fair, null, locale))
                        .toList());
        return "desk/fairs";
    }

    @GetMapping("/{id}")
    ModelAndView one(@AuthenticationPrincipal SignedIn person, @PathVariable UUID id, Locale locale) {
        var own = Own.cooperative(person);
        return shown(own, fair(own, id), locale);
    }

    @PostMapping("/{id}")
    ModelAndView apply(
            @AuthenticationPrincipal SignedIn person,
            @PathVariable UUID id,
            @RequestParam(name = "loiChao", defaultValue = "") String greeting,
            HttpServletRequest request,
            RedirectAttributes flash,
            Locale locale) {
        var own = Own.cooperative(person);
        var fair = fair(own, id);
        var typed = sheet.read(joining.eligible(own, fair.id()), request.getParameterMap(), locale);
        if (!typed.wrong()) {
            try {
                joining.apply(own, new ApplyToFair(fair.id(), greeting.strip(), typed.proposals()), person.actor());
                return done(fair, "applied", flash, locale);
            } catch (ApplicationInvalid invalid) {
                typed = sheet.refused(typed, invalid, locale);
            } catch (Conflict | RuleBroken refusal) {
                var page = page(own, fair, greeting, locale).addObject("rows", typed.rows());
                page.setStatus(FormRefusals.statusOf(refusal));
                return page.addObject("refused", said(refusal, locale));
            }
        }
        var page = page(own, fair, greeting, locale).addObject("rows", typed.rows());
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page.addObject("refused", typed.failure());
    }

    @PostMapping("/{id}/rut")
    ModelAndView withdraw(
            @AuthenticationPrincipal SignedIn person,
            @PathVariable UUID id,
            @RequestParam(name = "lyDo", defaultValue = "") String reason,
            RedirectAttributes flash,
            Locale locale) {
        var own = Own.cooperative(person);
        var fair = fair(own, id);
        try {
            joining.withdraw(own, fair.id(), reason, person.actor());
            return done(fair, "withdrawn", flash, locale);
        } catch (Conflict | RuleBroken refusal) {
            var page = shown(own, fair, locale).addObject("refused", said(refusal, locale));
            page.setStatus(FormRefusals.statusOf(refusal));
            return page.addObject("withdrawal", reason);
        }
    }

    private ModelAndView shown(CooperativeId own, FairCard fair, Locale locale) {
        var before = joining.own(own, fair.id()).orElse(null);
        var rows = callOpen(fair) ? sheet.rows(joining.eligible(own, fair.id()), before, locale) : List.of();
        return page(own, fair, before == null ? "" : before.greeting(), locale).addObject("rows", rows);
    }

    private ModelAndView page(CooperativeId own, FairCard fair, String greeting, Locale locale) {
        var application = joining.own(own, fair.id()).orElse(null);
        return new ModelAndView("desk/fair", "row", row(fair, application, locale))
                .addObject("greeting", greeting)
                .addObject("callOpen", callOpen(fair))
                .addObject("sold", results.own(own, fair.id()));
    }

    private boolean callOpen(FairCard fair) {
        return fairs.calling().stream().anyMatch(calling -> calling.id().equals(fair.id()));
    }

    private Row row(FairCard fair, @Nullable FairApplication application, Locale locale) {
        return new Row(fair, fairWords.period(fair.period(), locale), fairWords.standing(fair, locale), application);
    }

    /** A fair it has applied to, in whatever state, or one that everybody may see. */
    private FairCard fair(CooperativeId own, UUID id) {
        return fairs.byIds(List.of(new FairId(id))).stream()
                .filter(fair ->
                        fair.state().shown() || joining.own(own, fair.id()).isPresent())
                .findFirst()
                .orElseThrow(FairNotFound::new);
    }

    private String said(DomainException refusal, Locale locale) {
        return words.getMessage("error." + refusal.code(), refusal.args().toArray(), locale);
    }

    private ModelAndView done(FairCard fair, String what, RedirectAttributes flash, Locale locale) {
        flash.addFlashAttribute("message", words.getMessage("desk.fair.done." + what, null, locale));
        return new ModelAndView(SeeOther.at("/kenh-htx/hoi-cho/" + fair.id().value()));
    }
}
