package vn.chohoptac.storefront.officer;

import java.io.IOException;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.chohoptac.accounts.SignedIn;
import vn.chohoptac.fairs.FairId;
import vn.chohoptac.fairs.FairState;
import vn.chohoptac.fairs.organising.FairInvalid;
import vn.chohoptac.fairs.organising.OrganisingFairs;
import vn.chohoptac.kernel.DomainException;
import vn.chohoptac.platform.PictureRefused;
import vn.chohoptac.platform.PictureStore;
import vn.chohoptac.storefront.fair.FairWords;
import vn.chohoptac.storefront.support.FormRefusals;
import vn.chohoptac.storefront.support.SeeOther;

/** Fairs as their officers write them: the list, a new one, changes. */
@Controller
@RequestMapping("/xuc-tien/hoi-cho")
class FairDeskController {

    private static final String HERE = "/xuc-tien/hoi-cho/";
    private static final int SIZE = 24;

    private final OrganisingFairs organising;
    private final FairPages pages;
    private final FairWords fairWords;
    private final PictureStore pictures;
    private final MessageSource words;

    FairDeskController(
            OrganisingFairs organising,
            FairPages pages,
            FairWords fairWords,
            PictureStore pictures,
            MessageSource words) {
        this.organising = organising;
        this.pages = pages;
        this.fairWords = fairWords;
        this.pictures = pictures;
        this.words = words;
    }

    /** A line of the list. */
    record Row(UUID id, String name, FairState state, String period, int waiting, int booths) {}

    @GetMapping
    String list(
            @AuthenticationPrincipal SignedIn officer,
            @RequestParam(defaultValue = "1") int trang,
            Locale locale,
            Model model) {
        model.addAttribute(
                "found",
                organising
                        .list(officer, null, trang, SIZE)
                        .map(one -> new Row(
                                one.fair().id().value(),
                                one.fair().content().name().in(locale),
                                one.state(),
                                fairWords.period(one.fair().content().period(), locale),
                                one.waiting(),
                                one.booths())));
        return "officer/fairs";
    }

    @GetMapping("/moi")
    ModelAndView empty(@AuthenticationPrincipal SignedIn officer, Locale locale) {
        return pages.form(null, FairForm.empty(officer.displayName()), null, locale);
    }

    @PostMapping("/moi")
    ModelAndView create(
            @AuthenticationPrincipal SignedIn officer,
            @ModelAttribute("form") FairForm form,
            BindingResult wrong,
            @RequestParam(required = false) @Nullable MultipartFile picture,
            RedirectAttributes flash,
            Locale locale)
            throws IOException {
        var content = form.read(picture(picture, null, wrong), wrong);
        if (content != null) {
            try {
                var id = organising.create(officer, content, form.organiser());
                return done(id, "created", flash, locale);
            } catch (FairInvalid invalid) {
                reject(invalid, wrong);
            }
        }
        return pages.form(null, form, HttpStatus.UNPROCESSABLE_CONTENT, locale);
    }

    @GetMapping("/{id}/sua")
    ModelAndView edit(@AuthenticationPrincipal SignedIn officer, @PathVariable UUID id, Locale locale) {
        var fair = new FairId(id);
        return pages.form(fair, FairForm.of(organising.one(officer, fair).fair()), null, locale);
    }

    @PostMapping("/{id}/sua")
    ModelAndView change(
            @AuthenticationPrincipal SignedIn officer,
            @PathVariable UUID id,
            @ModelAttribute("form") FairForm form,
            BindingResult wrong,
            @RequestParam(required = false) @Nullable MultipartFile picture,
            RedirectAttributes flash,
            Locale locale)
            throws IOException {
        var fair = new FairId(id);
        var before = organising.one(officer, fair).fair().content().pictureKey();
        var content = form.read(picture(picture, before, wrong), wrong);
        if (content != null) {
            try {
                organising.edit(officer, fair, content, form.organiser(), form.version());
                return done(fair, "changed", flash, locale);
            } catch (FairInvalid invalid) {
                reject(invalid, wrong);
            } catch (DomainException refusal) {
                FormRefusals.reject(wrong, refusal);
                return pages.form(fair, form, FormRefusals.statusOf(refusal), locale);
            }
        }
        return pages.form(fair, form, HttpStatus.UNPROCESSABLE_CONTENT, locale);
    }

    /** The new picture's key, or the one before where none was sent. */
    private @Nullable String picture(@Nullable MultipartFile sent, @Nullable String before, BindingResult wrong)
            throws IOException {
        if (sent == null || sent.isEmpty()) {
            return before;
        }
        try {
            return pictures.store(sent.getBytes());
        } catch (PictureRefused refused) {
            FormRefusals.reject(wrong, refused);
            return before;
        }
    }

    private static void reject(FairInvalid invalid, BindingResult wrong) {
        invalid.problems()
                .forEach(problem ->
                        FormRefusals.reject(wrong, FairForm.fieldOf(problem.field()), problem.code(), problem.args()));
    }

    private ModelAndView done(FairId id, String what, RedirectAttributes flash, Locale locale) {
        flash.addFlashAttribute("message", words.getMessage("officer.fair.done." + what, null, locale));
        return new ModelAndView(SeeOther.at(HERE + id.value()));
    }
}
