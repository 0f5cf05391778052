package vn.chohoptac.storefront.officer;

import java.util.Locale;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.chohoptac.accounts.SignedIn;
import vn.chohoptac.catalog.ProductId;
import vn.chohoptac.catalog.certification.RecognitionAlreadyRecorded;
import vn.chohoptac.catalog.certification.RecognitionEnded;
import vn.chohoptac.catalog.certification.RecognitionId;
import vn.chohoptac.catalog.certification.RecognitionInvalid;
import vn.chohoptac.catalog.certification.Recognitions;
import vn.chohoptac.catalog.listing.Moderation;
import vn.chohoptac.catalog.listing.OutsideCompetence;
import vn.chohoptac.catalog.listing.ReasonMissing;
import vn.chohoptac.storefront.support.FormRefusals;
import vn.chohoptac.storefront.support.SeeOther;

/** Records authorities' decisions on OCOP stars, and their revocation. */
@Controller
@RequestMapping("/xuc-tien/san-pham/{id}/cong-nhan")
class RecognitionController {

    private final Moderation moderation;
    private final Recognitions recognitions;
    private final ListingPages pages;
    private final MessageSource messages;

    RecognitionController(
            Moderation moderation, Recognitions recognitions, ListingPages pages, MessageSource messages) {
        this.moderation = moderation;
        this.recognitions = recognitions;
        this.pages = pages;
        this.messages = messages;
    }

    @PostMapping
    ModelAndView record(
            @AuthenticationPrincipal SignedIn officer,
            @PathVariable UUID id,
            @ModelAttribute(ListingPages.FORM) RecognitionForm form,
            BindingResult wrong,
            RedirectAttributes flash,
            Locale locale) {
        var product = moderation.one(officer, new ProductId(id)).id();
        HttpStatusCode status = HttpStatus.UNPROCESSABLE_CONTENT;
        var recognition = form.read(product, wrong);
        if (recognition != null) {
            try {
                recognitions.record(officer, recognition);
                return done(id, "recorded", flash, locale);
            } catch (RecognitionInvalid invalid) {
                invalid.problems()
                        .forEach(
                                problem -> FormRefusals.reject(wrong, problem.field(), problem.code(), problem.args()));
            } catch (RecognitionAlreadyRecorded known) {
                FormRefusals.reject(wrong, "decisionNumber", known);
                status = HttpStatus.CONFLICT;
            } catch (OutsideCompetence others) {
                wrong.rejectValue("stars", "error.officer.stars-not-yours");
                status = HttpStatus.FORBIDDEN;
            }
        }
        return pages.pageWithForm(officer, product, status, locale);
    }

    @PostMapping("/{recognition}/thu-hoi")
    ModelAndView revoke(
            @AuthenticationPrincipal SignedIn officer,
            @PathVariable UUID id,
            @PathVariable UUID recognition,
            @RequestParam(name = "lyDo", defaultValue = "") String reason,
            RedirectAttributes flash,
            Locale locale) {
        var product = moderation.one(officer, new ProductId(id)).id();
        try {
            recognitions.revoke(officer, product, new RecognitionId(recognition), reason);
            return done(id, "revoked", flash, locale);
        } catch (ReasonMissing | RecognitionEnded refusal) {
            return pages.refused(officer, product, "thu-hoi-" + recognition, reason, refusal, locale);
        }
    }

    private ModelAndView done(UUID id, String what, RedirectAttributes flash, Locale locale) {
        flash.addFlashAttribute("message", messages.getMessage("officer.done.recognition-" + what, null, locale));
        return new ModelAndView(SeeOther.at("/xuc-tien/san-pham/" + id));
    }
}
