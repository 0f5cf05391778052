package vn.chohoptac.storefront.officer;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
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
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.chohoptac.accounts.SignedIn;
import vn.chohoptac.catalog.ProductId;
import vn.chohoptac.catalog.listing.Moderation;
import vn.chohoptac.catalog.listing.ProductCannotBecome;
import vn.chohoptac.catalog.listing.ReasonMissing;
import vn.chohoptac.cooperatives.NoticeKind;
import vn.chohoptac.storefront.support.Figures;
import vn.chohoptac.storefront.support.SeeOther;

/** Listings within an officer's competence: finding them, taking them down with the notice the law asks for, bringing them back. */
@Controller
@RequestMapping("/xuc-tien/san-pham")
class ModerationController {

    private static final String HERE = "/xuc-tien/san-pham/";
    private static final int SIZE = 24;

    private final Moderation moderation;
    private final ListingPages pages;
    private final MessageSource messages;
    private final Clock clock;

    ModerationController(Moderation moderation, ListingPages pages, MessageSource messages, Clock clock) {
        this.moderation = moderation;
        this.pages = pages;
        this.messages = messages;
        this.clock = clock;
    }

    @GetMapping
    String list(
            @AuthenticationPrincipal SignedIn officer,
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(defaultValue = "1") int trang,
            Locale locale,
            Model model) {
        var now = clock.instant();
        model.addAttribute(
                "found",
                moderation
                        .list(officer, q, trang, SIZE)
                        .map(product -> ListingOnDesk.of(product, List.of(), List.of(), now, locale)));
        model.addAttribute("q", q);
        return "officer/listings";
    }

    @GetMapping("/{id}")
    ModelAndView one(@AuthenticationPrincipal SignedIn officer, @PathVariable UUID id, Locale locale) {
        return pages.page(officer, new ProductId(id), locale);
    }

    @PostMapping("/{id}/tam-dung")
    ModelAndView suspend(
            @AuthenticationPrincipal SignedIn officer,
            @PathVariable UUID id,
            @RequestParam(name = "lyDo", defaultValue = "") String reason,
            @RequestParam(name = "baoTruoc", defaultValue = "FIVE_DAYS") NoticeKind notice,
            RedirectAttributes flash,
            Locale locale) {
        var product = new ProductId(id);
        try {
            var suspension = moderation.suspend(product, officer, reason, notice);
            var from = Figures.in(locale).dateTime(suspension.from());
            return done(id, "suspended", from, flash, locale);
        } catch (ReasonMissing | ProductCannotBecome refusal) {
            return pages.refused(officer, product, "tam-dung", reason, refusal, locale)
                    .addObject("typedNotice", notice);
        }
    }

    @PostMapping("/{id}/khoi-phuc")
    ModelAndView restore(
            @AuthenticationPrincipal SignedIn officer,
            @PathVariable UUID id,
            @RequestParam(name = "lyDo", defaultValue = "") String reason,
            RedirectAttributes flash,
            Locale locale) {
        var product = new ProductId(id);
        try {
            moderation.restore(product, officer, reason);
            return done(id, "restored", "", flash, locale);
        } catch (ReasonMissing | ProductCannotBecome refusal) {
            return pages.refused(officer, product, "khoi-phuc", reason, refusal, locale);
        }
    }

    private ModelAndView done(UUID id, String what, String arg, RedirectAttributes flash, Locale locale) {
        flash.addFlashAttribute(
                "message", messages.getMessage("officer.done.product-" + what, new Object[] {arg}, locale));
        return new ModelAndView(SeeOther.at(HERE + id));
    }
}
