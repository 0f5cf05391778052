package vn.chohoptac.storefront.connection.party;

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
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.chohoptac.connections.Connections;
import vn.chohoptac.connections.ContentInvalid;
import vn.chohoptac.connections.ListingCard;
import vn.chohoptac.connections.ListingNotFound;
import vn.chohoptac.connections.answers.Answers;
import vn.chohoptac.connections.answers.OwnAnswer;
import vn.chohoptac.connections.answers.OwnSide;
import vn.chohoptac.kernel.DomainException;
import vn.chohoptac.storefront.connection.ConnectionWords;
import vn.chohoptac.storefront.support.FormReading;
import vn.chohoptac.storefront.support.FormRefusals;
import vn.chohoptac.storefront.support.SeeOther;

/** A party answers a listing of the other side, or changes an answer that was not decided on. */
@Controller
@RequestMapping({Acting.COOPERATIVE + "/tra-loi/{code}", Acting.BUYER + "/tra-loi/{code}"})
class AnsweringController {

    private final Connections board;
    private final Answers answers;
    private final ConnectionWords words;
    private final MessageSource messages;

    AnsweringController(Connections board, Answers answers, ConnectionWords words, MessageSource messages) {
        this.board = board;
        this.answers = answers;
        this.words = words;
        this.messages = messages;
    }

    @GetMapping
    ModelAndView show(
            @ModelAttribute(name = "acting", binding = false) Acting acting, @PathVariable String code, Locale locale) {
        var form = answers.own(acting.party()).stream()
                .filter(answer -> answer.mine() && answer.listing().code().equals(code))
                .findFirst()
                .map(AnsweringController::again)
                .orElseGet(() -> new AnswerForm("", "", "", false));
        return page(listing(acting, code), null, locale).addObject("form", form);
    }

    @PostMapping
    ModelAndView answer(
            @ModelAttribute(name = "acting", binding = false) Acting acting,
            @PathVariable String code,
            @ModelAttribute("form") AnswerForm form,
            BindingResult wrong,
            RedirectAttributes flash,
            Locale locale) {
        var listing = listing(acting, code);
        var said = form.read(listing.content().quantity().unit(), new FormReading(wrong));
        HttpStatusCode status = HttpStatus.UNPROCESSABLE_CONTENT;
        try {
            if (!wrong.hasErrors()) {
                var id = answers.answer(acting.party(), code, said, form.agreeing(), acting.actor());
                flash.addFlashAttribute("message", messages.getMessage("connection.done.answered", null, locale));
                return new ModelAndView(SeeOther.at(acting.base() + "/lien-he/" + id.value()));
            }
        } catch (ContentInvalid invalid) {
            invalid.problems()
                    .forEach(problem -> FormRefusals.reject(
                            wrong,
                            problem.field().equals("quantity") ? "amount" : problem.field(),
                            problem.code(),
                            problem.args()));
        } catch (DomainException refusal) {
            FormRefusals.reject(wrong, refusal);
            status = FormRefusals.statusOf(refusal);
        }
        return page(listing, status, locale);
    }

    private ListingCard listing(Acting acting, String code) {
        var listing = board.byCode(code).orElseThrow(ListingNotFound::new);
        if (listing.kind() == acting.kind()) {
            throw new OwnSide();
        }
        return listing;
    }

    private ModelAndView page(ListingCard listing, @Nullable HttpStatusCode status, Locale locale) {
        var page = new ModelAndView("connection/party/answer-form", "listing", words.view(listing, locale));
        page.addObject("unit", words.unit(listing.content().quantity().unit(), locale));
        page.setStatus(status);
        return page;
    }

    private static AnswerForm again(OwnAnswer answer) {
        return AnswerForm.of(answer.content(), answer.agreed());
    }
}
