package vn.chohoptac.storefront.connection.party;

import java.io.IOException;
import java.util.Locale;
import java.util.UUID;
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
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.chohoptac.connections.ContentInvalid;
import vn.chohoptac.connections.answers.AnswerId;
import vn.chohoptac.connections.answers.Answers;
import vn.chohoptac.connections.answers.ContactClosed;
import vn.chohoptac.connections.answers.OwnAnswer;
import vn.chohoptac.connections.contracts.Contracts;
import vn.chohoptac.storefront.connection.ConnectionWords;
import vn.chohoptac.storefront.connection.contract.ContractForm;
import vn.chohoptac.storefront.connection.contract.ContractReading;
import vn.chohoptac.storefront.support.FormReading;
import vn.chohoptac.storefront.support.SeeOther;

/** One of two parties who know each other writes down what both signed. */
@Controller
@RequestMapping({Acting.COOPERATIVE + "/lien-he/{id}/hop-dong", Acting.BUYER + "/lien-he/{id}/hop-dong"})
class ContractProposalController {

    private static final String MORE_LINES = "them-dot";

    private final Answers answers;
    private final Contracts contracts;
    private final ListingChoices choices;
    private final ConnectionWords words;
    private final MessageSource messages;

    ContractProposalController(
            Answers answers,
            Contracts contracts,
            ListingChoices choices,
            ConnectionWords words,
            MessageSource messages) {
        this.answers = answers;
        this.contracts = contracts;
        this.choices = choices;
        this.words = words;
        this.messages = messages;
    }

    @GetMapping
    ModelAndView blank(
            @ModelAttribute(name = "acting", binding = false) Acting acting, @PathVariable UUID id, Locale locale) {
        var answer = agreed(acting, id);
        var said = answer.listing().content();
        return page(answer, null, locale)
                .addObject(
                        "form",
                        ContractForm.begun(
                                said.title().vi(),
                                String.valueOf(said.ocopSet()),
                                FormReading.typedAmount(
                                        answer.content().quantity().amount()),
                                answer.content().quantity().unit().code()));
    }

    /** @param viec {@code them-dot} only makes room for more deliveries */
    @PostMapping
    ModelAndView propose(
            @ModelAttribute(name = "acting", binding = false) Acting acting,
            @PathVariable UUID id,
            @ModelAttribute("form") ContractForm form,
            BindingResult wrong,
            @RequestParam(name = "tep", required = false) @Nullable MultipartFile file,
            @RequestParam(defaultValue = "") String viec,
            RedirectAttributes flash,
            Locale locale)
            throws IOException {
        var answer = agreed(acting, id);
        if (viec.equals(MORE_LINES)) {
            return page(answer, null, locale).addAllObjects(form.longer().inModel("form"));
        }
        var reading = new ContractReading(form, wrong);
        var terms = reading.terms(file);
        try {
            if (!wrong.hasErrors()) {
                var code = contracts.propose(acting.party(), new AnswerId(id), terms, acting.actor());
                flash.addFlashAttribute("message", messages.getMessage("connection.done.proposed", null, locale));
                return new ModelAndView(SeeOther.at(acting.base() + "/hop-dong/" + code));
            }
        } catch (ContentInvalid invalid) {
            reading.reject(invalid);
        }
        return page(answer, HttpStatus.UNPROCESSABLE_CONTENT, locale);
    }

    private OwnAnswer agreed(Acting acting, UUID id) {
        var answer = answers.own(acting.party(), new AnswerId(id));
        if (answer.contact() == null) {
            throw new ContactClosed();
        }
        return answer;
    }

    private ModelAndView page(OwnAnswer answer, @Nullable HttpStatusCode status, Locale locale) {
        var page = new ModelAndView("connection/party/contract-form", "answer", AnswerRow.of(answer, words, locale));
        page.addObject("contact", answer.contact());
        page.addObject("choices", choices.in(locale));
        page.setStatus(status);
        return page;
    }
}
