package vn.chohoptac.storefront.opportunity.office;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
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
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.chohoptac.accounts.SignedIn;
import vn.chohoptac.catalog.OcopCatalogue;
import vn.chohoptac.connections.ContentInvalid;
import vn.chohoptac.connections.opportunities.Interest;
import vn.chohoptac.connections.opportunities.OpportunityContent;
import vn.chohoptac.connections.opportunities.OpportunityKind;
import vn.chohoptac.connections.opportunities.PublishingOpportunities;
import vn.chohoptac.cooperatives.CooperativeCard;
import vn.chohoptac.cooperatives.Cooperatives;
import vn.chohoptac.kernel.Conflict;
import vn.chohoptac.kernel.places.Places;
import vn.chohoptac.storefront.connection.Acts;
import vn.chohoptac.storefront.connection.Acts.Act;
import vn.chohoptac.storefront.connection.StepView;
import vn.chohoptac.storefront.opportunity.OpportunityWords;
import vn.chohoptac.storefront.support.Choice;
import vn.chohoptac.storefront.support.Figures;
import vn.chohoptac.storefront.support.FormRefusals;
import vn.chohoptac.storefront.support.SeeOther;

/** An officer tells cooperatives of something, and reads which are interested. */
@Controller
@RequestMapping(OfficeOpportunitiesController.HERE)
class OfficeOpportunitiesController {

    static final String HERE = "/xuc-tien/co-hoi";

    private static final int SIZE = 24;

    private final PublishingOpportunities publishing;
    private final OpportunityWords words;
    private final Cooperatives cooperatives;
    private final OcopCatalogue ocop;
    private final MessageSource messages;
    private final Acts acts;

    OfficeOpportunitiesController(
            PublishingOpportunities publishing,
            OpportunityWords words,
            Cooperatives cooperatives,
            OcopCatalogue ocop,
            MessageSource messages,
            Acts acts) {
        this.publishing = publishing;
        this.words = words;
        this.cooperatives = cooperatives;
        this.ocop = ocop;
        this.messages = messages;
        this.acts = acts;
    }

    /** A cooperative that is interested. */
    record Row(CooperativeCard cooperative, String province, String note, String at, String by) {}

    @GetMapping
    String list(
            @AuthenticationPrincipal SignedIn officer,
            @RequestParam(defaultValue = "1") int trang,
            Locale locale,
            Model model) {
        model.addAttribute("found", publishing.list(officer, trang, SIZE).map(one -> words.view(one, locale)));
        return "opportunity/office/list";
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

    @GetMapping("/{code}")
    ModelAndView show(@AuthenticationPrincipal SignedIn officer, @PathVariable String code, Locale locale) {
        return page(officer, code, locale);
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

    @PostMapping("/{code}/go")
    ModelAndView withdraw(
            @AuthenticationPrincipal SignedIn officer,
            @PathVariable String code,
            @RequestParam(name = "lyDo", defaultValue = "") String reason,
            RedirectAttributes flash,
            Locale locale) {
        return acts.attempt(
                new Act("go", reason, "opportunity.office.done.", HERE + "/" + code),
                () -> publishing.withdraw(officer, code, reason),
                () -> page(officer, code, locale),
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

    private ModelAndView page(SignedIn officer, String code, Locale locale) {
        var kept = publishing.one(officer, code);
        return new ModelAndView("opportunity/office/one", "one", words.view(kept.opportunity(), locale))
                .addObject("here", HERE + "/" + code)
                .addObject("rows", rows(kept.interested(), locale))
                .addObject("history", StepView.of(kept.history(), locale));
    }

    private List<Row> rows(List<Interest> interested, Locale locale) {
        var cards = cooperatives.cards(
                interested.stream().map(Interest::cooperative).collect(Collectors.toSet()));
        return interested.stream()
                .flatMap(one -> Stream.ofNullable(cards.get(one.cooperative()))
                        .map(card -> new Row(
                                card,
                                OpportunityWords.province(card.provinceCode()),
                                one.note(),
                                Figures.in(locale).dateTime(one.at()),
                                one.by())))
                .toList();
    }
}
