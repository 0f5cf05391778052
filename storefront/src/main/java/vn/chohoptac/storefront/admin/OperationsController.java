package vn.chohoptac.storefront.admin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;
import vn.chohoptac.accounts.SignedIn;
import vn.chohoptac.platform.AuditLog;
import vn.chohoptac.platform.FailedEffects;
import vn.chohoptac.search.SearchIndex;
import vn.chohoptac.storefront.support.Figures;
import vn.chohoptac.storefront.support.SeeOther;
import vn.chohoptac.storefront.support.Slices;

/** Keeping the market running: events whose listener failed, the search index, the figures of the reports. */
@Controller
@RequestMapping("/quan-tri/van-hanh")
class OperationsController {

    private static final String HERE = "/quan-tri/van-hanh";
    private static final String INDEX = "index";
    private static final String FIGURES = "figures";

    private final FailedEffects failures;
    private final SearchIndex index;
    private final IndexCare care;
    private final Recount recount;
    private final AuditLog audit;
    private final MessageSource messages;

    OperationsController(
            FailedEffects failures,
            SearchIndex index,
            IndexCare care,
            Recount recount,
            AuditLog audit,
            MessageSource messages) {
        this.failures = failures;
        this.index = index;
        this.care = care;
        this.recount = recount;
        this.audit = audit;
        this.messages = messages;
    }

    /** @param listener the last two words of its name, which tell it from the others */
    record Failure(FailedEffects.FailedEffect effect, String event, String listener, String at) {

        static Failure of(FailedEffects.FailedEffect effect, Locale locale) {
            var event = effect.event().replaceFirst("^.*\\.", "");
            var listener = effect.listener().replaceFirst("\\(.*$", "").replaceFirst("^.*\\.(?=[^.]+\\.[^.]+$)", "");
            return new Failure(effect, event, listener, Figures.in(locale).dateTime(effect.publishedAt()));
        }
    }

    @GetMapping
    String show(HttpServletRequest request, HttpServletResponse response, Locale locale, Model model) {
        model.addAttribute(
                "failures",
                failures.oldest(AdminFrame.FAILURES_SHOWN).stream()
                        .map(effect -> Failure.of(effect, locale))
                        .toList());
        model.addAttribute("pending", index.pending());
        var last = care.last();
        model.addAttribute("care", last);
        model.addAttribute("careAt", at(last == null ? null : last.startedAt(), locale));
        var count = recount.last();
        model.addAttribute("recount", count);
        model.addAttribute("recountAt", at(count == null ? null : count.startedAt(), locale));
        model.addAttribute("recountEnded", at(count == null ? null : count.endedAt(), locale));
        var slice = FIGURES.equals(request.getHeader("HX-Target")) ? FIGURES : INDEX;
        return Slices.of(request, response, "admin/operations", slice);
    }

    @PostMapping("/su-kien/{id}/thu-lai")
    RedirectView retry(
            @AuthenticationPrincipal SignedIn administrator,
            @PathVariable UUID id,
            RedirectAttributes flash,
            Locale locale) {
        audit.record(administrator.actor(), "operations.effect-retried", id.toString(), Map.of());
        failures.retry(id);
        return done("retried", flash, locale);
    }

    @PostMapping("/chi-muc")
    RedirectView care(
            @AuthenticationPrincipal SignedIn administrator,
            @RequestParam("viec") IndexCare.Task task,
            RedirectAttributes flash,
            Locale locale) {
        care.begin(task, administrator.actor());
        return done("index-" + task, flash, locale);
    }

    @PostMapping("/so-lieu")
    RedirectView recount(@AuthenticationPrincipal SignedIn administrator, RedirectAttributes flash, Locale locale) {
        recount.begin(administrator.actor());
        return done("recount", flash, locale);
    }

    private static @Nullable String at(@Nullable Instant instant, Locale locale) {
        return instant == null ? null : Figures.in(locale).dateTime(instant);
    }

    private RedirectView done(String what, RedirectAttributes flash, Locale locale) {
        flash.addFlashAttribute("message", messages.getMessage("admin.done." + what, null, locale));
        return SeeOther.at(HERE);
    }
}
