package vn.chohoptac.storefront.connection.office;

import java.io.IOException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.chohoptac.accounts.SignedIn;
import vn.chohoptac.connections.ContentInvalid;
import vn.chohoptac.connections.OutsideCompetence;
import vn.chohoptac.connections.contracts.Contracts;
import vn.chohoptac.cooperatives.Cooperatives;
import vn.chohoptac.storefront.connection.contract.ContractForm;
import vn.chohoptac.storefront.connection.contract.ContractReading;
import vn.chohoptac.storefront.connection.party.ListingChoices;
import vn.chohoptac.storefront.support.FormRefusals;
import vn.chohoptac.storefront.support.SeeOther;

/** An officer writes down a contract for its parties; it counts at once. */
@Controller
@RequestMapping(OfficeContractsController.HERE + "/moi")
class ContractRecordingController {

    private static final String MORE_LINES = "them-dot";

    private final Contracts contracts;
    private final Cooperatives cooperatives;
    private final ListingChoices choices;
    private final MessageSource messages;

    ContractRecordingController(
            Contracts contracts, Cooperatives cooperatives, ListingChoices choices, MessageSource messages) {
        this.contracts = contracts;
        this.cooperatives = cooperatives;
        this.choices = choices;
        this.messages = messages;
    }

    @GetMapping
    ModelAndView blank(Locale locale) {
        return page(null, locale).addObject("form", ContractForm.begun("", "", "", "t"));
    }

    /** @param viec {@code them-dot} only makes room for more deliveries */
    @PostMapping
    ModelAndView record(
            @AuthenticationPrincipal SignedIn officer,
            @ModelAttribute("form") ContractForm form,
            BindingResult wrong,
            @RequestParam(name = "tep", required = false) @Nullable MultipartFile file,
            @RequestParam(defaultValue = "") String viec,
            RedirectAttributes flash,
            Locale locale)
            throws IOException {
        if (viec.equals(MORE_LINES)) {
            return page(null, locale).addAllObjects(form.longer().inModel("form"));
        }
        var reading = new ContractReading(form, wrong);
        var said = reading.officers(file, cooperatives);
        try {
            if (!wrong.hasErrors()) {
                var code = contracts.record(officer, said);
                flash.addFlashAttribute(
                        "message", messages.getMessage("connection.office.done.recorded", null, locale));
                return new ModelAndView(SeeOther.at(OfficeContractsController.HERE + "/" + code));
            }
        } catch (ContentInvalid invalid) {
            reading.reject(invalid);
        } catch (OutsideCompetence elsewhere) {
            FormRefusals.reject(wrong, "shares", elsewhere);
        }
        return page(HttpStatus.UNPROCESSABLE_CONTENT, locale);
    }

    private ModelAndView page(@Nullable HttpStatusCode status, Locale locale) {
        var page = new ModelAndView("connection/office/contract-form", "choices", choices.in(locale));
        page.setStatus(status);
        return page;
    }
}
