package vn.chohoptac.storefront.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.chohoptac.accounts.Accounts;
import vn.chohoptac.accounts.InvalidRegistration;
import vn.chohoptac.accounts.SignedIn;
import vn.chohoptac.cooperatives.CooperativeApplications;
import vn.chohoptac.storefront.security.SigningIn;
import vn.chohoptac.storefront.support.Choice;
import vn.chohoptac.storefront.support.FormRefusals;
import vn.chohoptac.storefront.support.SeeOther;

/** One's own account: name and language, applications as a cooperative, and everything kept about oneself. */
@Controller
@RequestMapping("/tai-khoan")
class AccountController {

    private static final List<Choice> LANGUAGES = List.of(Choice.of("vi", "Tiếng Việt"), Choice.of("en", "English"));

    private final Accounts accounts;
    private final CooperativeApplications applications;
    private final SigningIn signingIn;
    private final MessageSource messages;

    AccountController(
            Accounts accounts, CooperativeApplications applications, SigningIn signingIn, MessageSource messages) {
        this.accounts = accounts;
        this.applications = applications;
        this.signingIn = signingIn;
        this.messages = messages;
    }

    @GetMapping
    ModelAndView show(@AuthenticationPrincipal SignedIn person, Locale locale) {
        var form = new AccountForm(person.displayName(), person.language().getLanguage());
        return page(person, locale).addObject("form", form);
    }

    @PostMapping
    ModelAndView change(
            @AuthenticationPrincipal SignedIn person,
            @ModelAttribute("form") AccountForm form,
            BindingResult wrong,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes flash,
            Locale locale) {
        try {
            accounts.introduce(person.id(), form.displayName(), form.locale());
        } catch (InvalidRegistration refusal) {
            FormRefusals.reject(wrong, "displayName", refusal);
            var page = page(person, locale);
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return page;
        }
        signingIn.as(person.id(), request, response);
        flash.addFlashAttribute("message", messages.getMessage("account.done.changed", null, form.locale()));
        return new ModelAndView(SeeOther.at("/tai-khoan?lang=" + form.locale().getLanguage()));
    }

    private ModelAndView page(SignedIn person, Locale locale) {
        var page = new ModelAndView("account/account");
        page.addObject("person", person);
        page.addObject("languages", LANGUAGES);
        page.addObject(
                "applications",
                applications.by(person.id()).stream()
                        .map(application -> ApplicationView.of(application, person, locale))
                        .toList());
        return page;
    }
}
