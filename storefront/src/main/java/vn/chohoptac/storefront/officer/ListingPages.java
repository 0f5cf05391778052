package vn.chohoptac.storefront.officer;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import vn.chohoptac.accounts.SignedIn;
import vn.chohoptac.catalog.ProductId;
import vn.chohoptac.catalog.certification.IssuerLevel;
import vn.chohoptac.catalog.certification.Recognitions;
import vn.chohoptac.catalog.listing.Moderation;
import vn.chohoptac.kernel.DomainException;
import vn.chohoptac.storefront.support.Choice;
import vn.chohoptac.storefront.support.FormRefusals;

/** Lays out the page of one listing, with its forms as they were typed and refused. */
@Component
class ListingPages {

    static final String FORM = "form";
    private static final int FEWEST_STARS = 3;
    private static final int MOST_STARS = 5;

    private final Moderation moderation;
    private final Recognitions recognitions;
    private final MessageSource messages;
    private final Clock clock;

    ListingPages(Moderation moderation, Recognitions recognitions, MessageSource messages, Clock clock) {
        this.moderation = moderation;
        this.recognitions = recognitions;
        this.messages = messages;
        this.clock = clock;
    }

    /** With an empty form to record a recognition. */
    ModelAndView page(SignedIn officer, ProductId id, Locale locale) {
        return pageWithForm(officer, id, HttpStatus.OK, locale).addObject(FORM, RecognitionForm.empty(""));
    }

    /** The form is in the model already. */
    ModelAndView pageWithForm(SignedIn officer, ProductId id, HttpStatusCode status, Locale locale) {
        var product = moderation.one(officer, id);
        var page = new ModelAndView("officer/listing", status);
        page.addObject(
                "one",
                ListingOnDesk.of(
                        product, recognitions.of(id), moderation.historyOf(officer, id), clock.instant(), locale));
        page.addObject("stars", stars(locale));
        page.addObject("levels", levels(locale));
        page.addObject("notices", NoticeChoices.in(locale, messages));
        return page;
    }

    /**
     * The page after a refused act.
     *
     * @param act which of the page's forms it was
     * @param reason what was typed there
     */
    ModelAndView refused(
            SignedIn officer, ProductId id, String act, String reason, DomainException refusal, Locale locale) {
        var page = page(officer, id, locale);
        page.setStatus(FormRefusals.statusOf(refusal));
        page.addObject("typedAct", act);
        page.addObject("typedReason", reason);
        page.addObject(
                "failure",
                messages.getMessage("error." + refusal.code(), refusal.args().toArray(), locale));
        return page;
    }

    private List<Choice> stars(Locale locale) {
        return IntStream.rangeClosed(FEWEST_STARS, MOST_STARS)
                .mapToObj(count -> Choice.of(String.valueOf(count), word("officer.stars." + count, locale)))
                .toList();
    }

    private List<Choice> levels(Locale locale) {
        return Stream.of(IssuerLevel.values())
                .map(level -> Choice.of(level.name(), word("IssuerLevel." + level, locale)))
                .toList();
    }

    private String word(String key, Locale locale) {
        return messages.getMessage(key, null, locale);
    }
}
