package vn.chohoptac.storefront.connection.party;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.chohoptac.connections.answers.Answers;
import vn.chohoptac.connections.answers.Matches;
import vn.chohoptac.connections.posting.Posting;
import vn.chohoptac.kernel.BusinessCalendar;
import vn.chohoptac.kernel.RuleBroken;
import vn.chohoptac.storefront.connection.Acts;
import vn.chohoptac.storefront.connection.Acts.Act;
import vn.chohoptac.storefront.connection.ConnectionWords;
import vn.chohoptac.storefront.connection.StepView;

/** One listing of a party's own: how it stands, who answered, what may fit it, and its next step. */
@Controller
@RequestMapping({Acting.COOPERATIVE + "/tin/{code}", Acting.BUYER + "/tin/{code}"})
class ListingStepController {

    private final Posting posting;
    private final Answers answers;
    private final Matches matches;
    private final ConnectionWords words;
    private final Acts acts;

    ListingStepController(Posting posting, Answers answers, Matches matches, ConnectionWords words, Acts acts) {
        this.posting = posting;
        this.answers = answers;
        this.matches = matches;
        this.words = words;
        this.acts = acts;
    }

    @GetMapping
    ModelAndView show(
            @ModelAttribute(name = "acting", binding = false) Acting acting, @PathVariable String code, Locale locale) {
        return page(acting, code, locale);
    }

    @PostMapping("/gui")
    ModelAndView submit(
            @ModelAttribute(name = "acting", binding = false) Acting acting,
            @PathVariable String code,
            RedirectAttributes flash,
            Locale locale) {
        return attempt(
                acting, code, "gui", "", () -> posting.submit(acting.party(), code, acting.actor()), flash, locale);
    }

    @PostMapping("/go")
    ModelAndView withdraw(
            @ModelAttribute(name = "acting", binding = false) Acting acting,
            @PathVariable String code,
            RedirectAttributes flash,
            Locale locale) {
        return attempt(
                acting, code, "go", "", () -> posting.withdraw(acting.party(), code, acting.actor()), flash, locale);
    }

    /** @param den the new last day */
    @PostMapping("/gia-han")
    ModelAndView renew(
            @ModelAttribute(name = "acting", binding = false) Acting acting,
            @PathVariable String code,
            @RequestParam(defaultValue = "") String den,
            RedirectAttributes flash,
            Locale locale) {
        return attempt(
                acting,
                code,
                "gia-han",
                den,
                () -> posting.renew(
                        acting.party(), code, BusinessCalendar.startOf(day(den).plusDays(1)), acting.actor()),
                flash,
                locale);
    }

    private ModelAndView page(Acting acting, String code, Locale locale) {
        var own = posting.own(acting.party(), code);
        var page = new ModelAndView("connection/party/listing", "own", own);
        page.addObject("listing", words.view(own.card(), locale));
        page.addObject("history", StepView.of(own.history(), locale));
        page.addObject(
                "answers",
                answers.own(acting.party()).stream()
                        .filter(answer -> answer.listing().code().equals(code))
                        .map(answer -> AnswerRow.of(answer, words, locale))
                        .toList());
        page.addObject(
                "matches",
                matches.of(acting.party(), code).stream()
                        .map(match -> new Fit(words.view(match.listing(), locale), match.reasons()))
                        .toList());
        return page;
    }

    private ModelAndView attempt(
            Acting acting,
            String code,
            String act,
            String typed,
            Runnable doing,
            RedirectAttributes flash,
            Locale locale) {
        return acts.attempt(
                new Act(act, typed, "connection.done.", acting.base() + "/tin/" + code),
                doing,
                () -> page(acting, code, locale),
                flash,
                locale);
    }

    private static LocalDate day(String typed) {
        try {
            return LocalDate.parse(typed.strip().replaceFirst("^(\\d{2})/(\\d{2})/(\\d{4})$", "$3-$2-$1"));
        } catch (DateTimeException unreadable) {
            throw new NotADate();
        }
    }

    private static final class NotADate extends RuleBroken {
        NotADate() {
            super("storefront.not-a-date");
        }
    }
}
