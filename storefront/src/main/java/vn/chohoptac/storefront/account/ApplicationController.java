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
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.chohoptac.accounts.Accounts;
import vn.chohoptac.accounts.AlreadyInCooperative;
import vn.chohoptac.accounts.SignedIn;
import vn.chohoptac.cooperatives.Application;
import vn.chohoptac.cooperatives.CooperativeApplications;
import vn.chohoptac.cooperatives.CooperativeId;
import vn.chohoptac.cooperatives.CooperativeNotFound;
import vn.chohoptac.cooperatives.CooperativeState;
import vn.chohoptac.cooperatives.InvalidProfile;
import vn.chohoptac.cooperatives.RegistrationTaken;
import vn.chohoptac.storefront.security.SigningIn;
import vn.chohoptac.storefront.support.FormRefusals;
import vn.chohoptac.storefront.support.SeeOther;

/** A signed-in person applies as a cooperative, and answers when an officer asks for more. */
@Controller
class ApplicationController {

    private static final String APPLY = "/dang-ky/hop-tac-xa";
    private static final String AGAIN = "/tai-khoan/ho-so-htx";
    private static final String ACCOUNT = "/tai-khoan";

    private final CooperativeApplications applications;
    private final Accounts accounts;
    private final ProfileChoices choices;
    private final SigningIn signingIn;
    private final MessageSource messages;

    ApplicationController(
            CooperativeApplications applications,
            Accounts accounts,
            ProfileChoices choices,
            SigningIn signingIn,
            MessageSource messages) {
        this.applications = applications;
        this.accounts = accounts;
        this.choices = choices;
        this.signingIn = signingIn;
        this.messages = messages;
    }

    /** The use case; what it throws decides about the answer. */
    @FunctionalInterface
    private interface Act {
        void on(ProfileReading typed);
    }

    @GetMapping(APPLY)
    Object blank(@AuthenticationPrincipal SignedIn person, Locale locale) {
        return accounts.signedIn(person.id()).cooperativeId() == null
                ? page(ProfileForm.empty(), null, locale)
                : SeeOther.at(ACCOUNT);
    }

    @PostMapping(APPLY)
    ModelAndView apply(
            @AuthenticationPrincipal SignedIn person,
            @ModelAttribute("form") ProfileForm form,
            BindingResult wrong,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes flash,
            Locale locale) {
        Act apply = typed -> {
            var stated = typed.application();
            if (!wrong.hasFieldErrors("type")) {
                applications.apply(person, stated);
            }
        };
        if (refused(apply, form, wrong)) {
            return again(form, null, locale);
        }
        signingIn.as(person.id(), request, response);
        return done("applied", flash, locale);
    }

    @GetMapping(AGAIN)
    Object answer(@AuthenticationPrincipal SignedIn person, Locale locale) {
        var asked = applications.own(own(person));
        return asked.profile().state() == CooperativeState.MORE_ASKED
                ? page(ProfileForm.of(asked.profile()), asked, locale)
                : SeeOther.at(ACCOUNT);
    }

    @PostMapping(AGAIN)
    ModelAndView applyAgain(
            @AuthenticationPrincipal SignedIn person,
            @ModelAttribute("form") ProfileForm form,
            BindingResult wrong,
            RedirectAttributes flash,
            Locale locale) {
        var own = own(person);
        Act applyAgain = typed -> {
            var stated = typed.application();
            if (!wrong.hasFieldErrors("type")) {
                applications.applyAgain(own, person, stated);
            }
        };
        return refused(applyAgain, form, wrong)
                ? again(form, applications.own(own), locale)
                : done("applied-again", flash, locale);
    }

    private static boolean refused(Act act, ProfileForm form, BindingResult wrong) {
        var typed = new ProfileReading(form, wrong);
        try {
            act.on(typed);
        } catch (InvalidProfile invalid) {
            typed.reject(invalid);
        } catch (RegistrationTaken taken) {
            FormRefusals.reject(wrong, "taxCode", taken);
        } catch (AlreadyInCooperative elsewhere) {
            FormRefusals.reject(wrong, elsewhere);
        }
        return wrong.hasErrors();
    }

    private ModelAndView page(ProfileForm form, @Nullable Application asked, Locale locale) {
        var page = new ModelAndView("account/application", "form", form);
        page.addObject("asked", asked == null ? null : asked.history().getLast().why());
        page.addObject("action", asked == null ? APPLY : AGAIN);
        page.addObject("choices", choices.of(form, locale));
        return page;
    }

    private ModelAndView again(ProfileForm form, @Nullable Application asked, Locale locale) {
        var page = page(form, asked, locale);
        page.getModel().remove("form");
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private ModelAndView done(String what, RedirectAttributes flash, Locale locale) {
        flash.addFlashAttribute("message", messages.getMessage("account.done." + what, null, locale));
        return new ModelAndView(SeeOther.at(ACCOUNT));
    }

    /** The account's own, read afresh: a session may be older than the officer's decision. */
    private CooperativeId own(SignedIn person) {
        var id = accounts.signedIn(person.id()).cooperativeId();
        if (id == null) {
            throw new CooperativeNotFound();
        }
        return new CooperativeId(id);
    }
}
