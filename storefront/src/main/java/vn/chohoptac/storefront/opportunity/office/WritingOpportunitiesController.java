package vn.chohoptac.storefront.opportunity.office;

import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.chohoptac.accounts.SignedIn;
import vn.chohoptac.catalog.OcopCatalogue;
import vn.chohoptac.connections.ContentInvalid;
import vn.chohoptac.connections.opportunities.OpportunityContent;
import vn.chohoptac.connections.opportunities.OpportunityKind;
import vn.chohoptac.connections.opportunities.PublishingOpportunities;
import vn.chohoptac.kernel.Conflict;
import vn.chohoptac.kernel.places.Places;
import vn.chohoptac.storefront.support.Choice;
import vn.chohoptac.storefront.support.FormRefusals;
import vn.chohoptac.storefront.support.SeeOther;

/** An officer writes something that cooperatives are to hear of, or corrects it. */
@Controller
@RequestMapping(OfficeOpportunitiesController.HERE)
class WritingOpportunitiesController {

    private static final String HERE = OfficeOpportunitiesController.HERE;

    private final PublishingOpportunities publishing;
    private final OcopCatalogue ocop;
    private final MessageSource messages;

    WritingOpportunitiesController(PublishingOpportunities publishing, OcopCatalogue ocop, MessageSource messages) {
        this.publishing = publishing;
        this.ocop = ocop;
        this.messages = messages;
    }

    @GetMapping("/moi")
    ModelAndView empty(@AuthenticationPrincipal SignedIn officer, Locale locale) {
        return form(null, OpportunityForm.empty(officer.displayName()), HttpStatus.OK, locale);
    }

    @PostMapping("/moi")
    ModelAndView publish(
            @AuthenticationPrincipal SignedIn officer,
            @ModelAttribute("form") OpportunityForm form,
            BindingResult wrong,
            RedirectAttributes flash,
            Locale locale) {
        return written(null, form, wrong, content -> publishing.publish(officer, content), "published", flash, locale);
    }

    @GetMapping("/{code}/sua")
    ModelAndView edit(@AuthenticationPrincipal SignedIn officer, @PathVariable String code, Locale locale) {
        var kept = publishing.one(officer, code).opportunity();
        return form(code, OpportunityForm.of(kept), HttpStatus.OK, locale);
    }

    @PostMapping("/{code}/sua")
    ModelAndView change(
            @AuthenticationPrincipal SignedIn officer,
            @PathVariable String code,
            @ModelAttribute("form") OpportunityForm form,
            BindingResult wrong,
            RedirectAttributes flash,
            Locale locale) {
        return written(
                code,
                form,
                wrong,
                content -> {
                    publishing.edit(officer, code, content, form.version());
                    return code;
                },
                "changed",
                flash,
                locale);
    }

    /** What is done with a content that could be read; answers its code. */
    @FunctionalInterface
    private interface Writing {
        String write(OpportunityContent content);
    }

    private ModelAndView written(
            @Nullable String code,
            OpportunityForm form,
            BindingResult wrong,
            Writing writing,
            String done,
            RedirectAttributes flash,
            Locale locale) {
        var content = form.read(wrong);
        try {
            if (!wrong.hasErrors()) {
                var written = writing.write(content);
                flash.addFlashAttribute(
                        "message", messages.getMessage("opportunity.office.done." + done, null, locale));
                return new ModelAndView(SeeOther.at(HERE + "/" + written));
            }
        } catch (ContentInvalid invalid) {
            invalid.problems()
                    .forEach(problem -> FormRefusals.reject(
                            wrong, OpportunityForm.fieldOf(problem.field()), problem.code(), problem.args()));
        } catch (Conflict refusal) {
            FormRefusals.reject(wrong, refusal);
            return form(code, form, HttpStatus.CONFLICT, locale);
        }
        return form(code, form, HttpStatus.UNPROCESSABLE_CONTENT, locale);
    }

    private ModelAndView form(@Nullable String code, OpportunityForm form, HttpStatusCode status, Locale locale) {
        var page = new ModelAndView("opportunity/office/form", "form", form)
                .addObject("here", code == null ? HERE + "/moi" : HERE + "/" + code + "/sua")
                .addObject("code", code)
                .addObject(
                        "kinds",
                        Stream.of(OpportunityKind.values())
                                .map(kind -> Choice.of(
                                        kind.name(), messages.getMessage("OpportunityKind." + kind, null, locale)))
                                .toList())
                .addObject("provinces", Places.current().provinces())
                .addObject("industries", ocop.industries())
                .addObject("groups", ocop.groups())
                .addObject("narrower", ocop.groups().stream().anyMatch(group -> form.chose(group.slug())));
        page.setStatus(status);
        return page;
    }
}
