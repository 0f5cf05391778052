package vn.chohoptac.storefront.connection.party;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.chohoptac.connections.answers.AnswerId;
import vn.chohoptac.connections.answers.Answers;
import vn.chohoptac.connections.answers.OwnAnswer;
import vn.chohoptac.storefront.connection.Acts;
import vn.chohoptac.storefront.connection.Acts.Act;
import vn.chohoptac.storefront.connection.ConnectionWords;
import vn.chohoptac.storefront.support.Figures;

/** Two parties over one answer: agree to be known or decline, and once both agreed the contact and what they write. */
@Controller
@RequestMapping({Acting.COOPERATIVE + "/lien-he/{id}", Acting.BUYER + "/lien-he/{id}"})
class AnswerController {

    private final Answers answers;
    private final ConnectionWords words;
    private final Acts acts;

    AnswerController(Answers answers, ConnectionWords words, Acts acts) {
        this.answers = answers;
        this.words = words;
        this.acts = acts;
    }

    /** @param own whether the reader's side wrote it */
    record Line(String by, String text, String at, boolean own) {}

    @GetMapping
    ModelAndView show(
            @ModelAttribute(name = "acting", binding = false) Acting acting, @PathVariable UUID id, Locale locale) {
        return page(acting, new AnswerId(id), locale);
    }

    @PostMapping("/dong-y")
    ModelAndView agree(
            @ModelAttribute(name = "acting", binding = false) Acting acting,
            @PathVariable UUID id,
            RedirectAttributes flash,
            Locale locale) {
        return attempt(
                acting,
                id,
                "dong-y",
                "",
                flash,
                locale,
                answer -> answers.agree(acting.party(), answer, acting.actor()));
    }

    @PostMapping("/tu-choi")
    ModelAndView decline(
            @ModelAttribute(name = "acting", binding = false) Acting acting,
            @PathVariable UUID id,
            @RequestParam(name = "lyDo", defaultValue = "") String reason,
            RedirectAttributes flash,
            Locale locale) {
        return attempt(
                acting,
                id,
                "tu-choi",
                reason,
                flash,
                locale,
                answer -> answers.decline(acting.party(), answer, reason, acting.actor()));
    }

    @PostMapping("/rut")
    ModelAndView withdraw(
            @ModelAttribute(name = "acting", binding = false) Acting acting,
            @PathVariable UUID id,
            RedirectAttributes flash,
            Locale locale) {
        return attempt(
                acting,
                id,
                "rut",
                "",
                flash,
                locale,
                answer -> answers.withdraw(acting.party(), answer, acting.actor()));
    }

    @PostMapping("/nhan")
    ModelAndView write(
            @ModelAttribute(name = "acting", binding = false) Acting acting,
            @PathVariable UUID id,
            @RequestParam(name = "loi", defaultValue = "") String text,
            RedirectAttributes flash,
            Locale locale) {
        return attempt(
                acting,
                id,
                "nhan",
                text,
                flash,
                locale,
                answer -> answers.write(acting.party(), answer, text, acting.actor()));
    }

    /** What is done with an answer. */
    @FunctionalInterface
    private interface Step {
        void on(AnswerId answer);
    }

    private ModelAndView attempt(
            Acting acting, UUID id, String act, String typed, RedirectAttributes flash, Locale locale, Step doing) {
        var answer = new AnswerId(id);
        return acts.attempt(
                new Act(act, typed, "connection.done.", acting.base() + "/lien-he/" + id),
                () -> doing.on(answer),
                () -> page(acting, answer, locale),
                flash,
                locale);
    }

    private ModelAndView page(Acting acting, AnswerId id, Locale locale) {
        var answer = answers.own(acting.party(), id);
        var page = new ModelAndView("connection/party/answer", "answer", AnswerRow.of(answer, words, locale));
        page.addObject("contact", answer.contact());
        page.addObject("lines", lines(answer, locale));
        return page;
    }

    private static List<Line> lines(OwnAnswer answer, Locale locale) {
        return answer.messages().stream()
                .map(message -> new Line(
                        message.by(),
                        message.text(),
                        Figures.in(locale).dateTime(message.at()),
                        message.from() == answer.own()))
                .toList();
    }
}
