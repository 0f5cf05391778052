package vn.chohoptac.storefront.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.chohoptac.accounts.Accounts;
import vn.chohoptac.accounts.EmailTaken;
import vn.chohoptac.accounts.InvalidEmail;
import vn.chohoptac.accounts.InvalidRegistration;
import vn.chohoptac.accounts.SignedIn;
import vn.chohoptac.accounts.TaxCodeInvalid;
import vn.chohoptac.accounts.WeakPassword;
import vn.chohoptac.kernel.DomainException;
import vn.chohoptac.storefront.security.SigningIn;
import vn.chohoptac.storefront.support.FormRefusals;
import vn.chohoptac.storefront.support.SeeOther;

/** Opens an account and signs its person in. */
@Controller
@RequestMapping("/dang-ky")
class RegistrationController {

    private static final String APPLICATION = "/dang-ky/hop-tac-xa";

    private final Accounts accounts;
    private final SigningIn signingIn;
    private final MessageSource messages;

    RegistrationController(Accounts accounts, SigningIn signingIn, MessageSource messages) {
        this.accounts = accounts;
        this.signingIn = signingIn;
        this.messages = messages;
    }

    @GetMapping
    Object start(
            @AuthenticationPrincipal @Nullable SignedIn person,
            @RequestParam(name = "tiep", defaultValue = "") String next) {
        if (person != null) {
            return SeeOther.at(after(next));
        }
        return new ModelAndView("account/register", "form", RegistrationForm.leadingTo(next));
    }

    @PostMapping
    ModelAndView register(
            @ModelAttribute("form") RegistrationForm form,
            BindingResult wrong,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes flash,
            Locale locale) {
        try {
            var id = accounts.register(form.toCommand(locale));
            var person = signingIn.as(id, request, response);
            flash.addFlashAttribute(
                    "message",
                    messages.getMessage("account.done.registered", new Object[] {person.displayName()}, locale));
            return new ModelAndView(SeeOther.at(after(form.next())));
        } catch (EmailTaken | InvalidEmail | InvalidRegistration | WeakPassword | TaxCodeInvalid refusal) {
            FormRefusals.reject(wrong, fieldOf(refusal), refusal);
            return new ModelAndView("account/register", HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    private static String fieldOf(DomainException refusal) {
        return switch (refusal) {
            case WeakPassword _ -> "password";
            case TaxCodeInvalid _ -> "taxCode";
            case InvalidRegistration invalid -> String.valueOf(invalid.args().getFirst());
            default -> "email";
        };
    }

    private static String after(String next) {
        return next.equals("htx") ? APPLICATION : "/tai-khoan";
    }
}
