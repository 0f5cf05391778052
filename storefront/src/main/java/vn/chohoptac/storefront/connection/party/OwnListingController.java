package vn.chohoptac.storefront.connection.party;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.chohoptac.connections.ContentInvalid;
import vn.chohoptac.connections.ListingContent;
import vn.chohoptac.connections.posting.Posting;
import vn.chohoptac.kernel.BusinessCalendar;
import vn.chohoptac.kernel.DomainException;
import vn.chohoptac.kernel.NotFound;
import vn.chohoptac.storefront.support.FormRefusals;
import vn.chohoptac.storefront.support.SeeOther;

/** A party writes a listing of its own, or changes it. */
@Controller
@RequestMapping({Acting.COOPERATIVE + "/tin", Acting.BUYER + "/tin"})
class OwnListingController {

    private static final int USUAL_DAYS = 60;
    private static final String SUBMIT = "gui";

    private final Posting posting;
    private final ListingChoices choices;
    private final MessageSource messages;
    private final Clock clock;

    OwnListingController(Posting posting, ListingChoices choices, MessageSource messages, Clock clock) {
        this.posting = posting;
        this.choices = choices;
        this.messages = messages;
        this.clock = clock;
    }

    /** Writes what was read, and returns its code. */
    @FunctionalInterface
    private interface Writing {
        String write(ListingContent content);
    }

    @GetMapping("/moi")
    ModelAndView blank(@ModelAttribute(name = "acting", binding = false) Acting acting, Locale locale) {
        var until = BusinessCalendar.dayOf(clock.instant()).plusDays(USUAL_DAYS).toString();
        return page(null, null, locale).addObject("form", ListingForm.empty("", until));
    }

    /** @param viec {@code gui} hands it to the officers at once */
    @PostMapping("/moi")
    ModelAndView add(
            @ModelAttribute(name = "acting", binding = false) Acting acting,
            @ModelAttribute("form") ListingForm form,
            BindingResult wrong,
            @RequestParam(defaultValue = "") String viec,
            RedirectAttributes flash,
            Locale locale) {
        return save(
                acting,
                null,
                form,
                wrong,
                viec,
                content -> posting.draft(acting.party(), content, acting.actor()),
                flash,
                locale);
    }

    @GetMapping("/{code}/sua")
    ModelAndView edit(
            @ModelAttribute(name = "acting", binding = false) Acting acting, @PathVariable String code, Locale locale) {
        var own = posting.own(acting.party(), code);
        return page(code, null, locale)
                .addObject("form", ListingForm.of(own.card().content(), own.version()));
    }

    @PostMapping("/{code}/sua")
    ModelAndView change(
            @ModelAttribute(name = "acting", binding = false) Acting acting,
            @PathVariable String code,
            @ModelAttribute("form") ListingForm form,
            BindingResult wrong,
            @RequestParam(defaultValue = "") String viec,
            RedirectAttributes flash,
            Locale locale) {
        posting.own(acting.party(), code);
        Writing editing = content -> {
            posting.edit(acting.party(), code, content, form.readVersion(), acting.actor());
            return code;
        };
        return save(acting, code, form, wrong, viec, editing, flash, locale);
    }

    private ModelAndView save(
            Acting acting,
            @Nullable String code,
            ListingForm form,
            BindingResult wrong,
            String viec,
            Writing writing,
            RedirectAttributes flash,
            Locale locale) {
        HttpStatusCode status = HttpStatus.UNPROCESSABLE_CONTENT;
        var reading = new ListingReading(form, wrong);
        var content = reading.content();
        try {
            posting.check(content);
            if (!wrong.hasErrors()) {
                var written = writing.write(content);
                boolean submits = viec.equals(SUBMIT);
                if (submits) {
                    posting.submit(acting.party(), written, acting.actor());
                }
                flash.addFlashAttribute(
                        "message", messages.getMessage("connection.done." + (submits ? "gui" : "saved"), null, locale));
                return new ModelAndView(SeeOther.at(acting.base() + "/tin/" + written));
            }
        } catch (ContentInvalid invalid) {
            reading.reject(invalid);
        } catch (NotFound gone) {
            throw gone;
        } catch (DomainException refusal) {
            FormRefusals.reject(wrong, refusal);
            status = FormRefusals.statusOf(refusal);
        }
        return page(code, status, locale);
    }

    private ModelAndView page(@Nullable String code, @Nullable HttpStatusCode status, Locale locale) {
        var page = new ModelAndView("connection/party/listing-form");
        page.addObject("code", code);
        page.addObject("choices", choices.in(locale));
        page.addObject("latest", latest());
        page.setStatus(status);
        return page;
    }

    private LocalDate latest() {
        return BusinessCalendar.dayOf(clock.instant()).plusDays(365);
    }
}
