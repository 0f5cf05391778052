package vn.chohoptac.storefront.desk;

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
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.chohoptac.accounts.SignedIn;
import vn.chohoptac.cooperatives.CooperativeProfile;
import vn.chohoptac.cooperatives.Cooperatives;
import vn.chohoptac.cooperatives.EditingProfiles;
import vn.chohoptac.cooperatives.InvalidProfile;
import vn.chohoptac.cooperatives.NotReadyToSell;
import vn.chohoptac.cooperatives.StaleProfile;
import vn.chohoptac.storefront.account.ProfileChoices;
import vn.chohoptac.storefront.account.ProfileForm;
import vn.chohoptac.storefront.account.ProfileReading;
import vn.chohoptac.storefront.support.FormRefusals;
import vn.chohoptac.storefront.support.SeeOther;

/** The cooperative's own profile, what it lacks before it can sell, and its shop's door. */
@Controller
@RequestMapping("/kenh-htx/ho-so")
class ProfileController {

    private static final String HERE = "/kenh-htx/ho-so";

    private final Cooperatives cooperatives;
    private final EditingProfiles editing;
    private final ProfileChoices choices;
    private final MessageSource messages;

    ProfileController(
            Cooperatives cooperatives, EditingProfiles editing, ProfileChoices choices, MessageSource messages) {
        this.cooperatives = cooperatives;
        this.editing = editing;
        this.choices = choices;
        this.messages = messages;
    }

    @GetMapping
    ModelAndView show(@AuthenticationPrincipal SignedIn person, Locale locale) {
        var profile = cooperatives.own(Own.cooperative(person));
        var form = ProfileForm.of(profile);
        return page(profile, form, HttpStatus.OK, locale).addObject("form", form);
    }

    /** A change made from an older profile is answered with what was typed and, beside it, what stands there now. */
    @PostMapping
    ModelAndView change(
            @AuthenticationPrincipal SignedIn person,
            @ModelAttribute("form") ProfileForm form,
            BindingResult wrong,
            RedirectAttributes flash,
            Locale locale) {
        var own = Own.cooperative(person);
        var profile = cooperatives.own(own);
        var typed = new ProfileReading(form, wrong);
        var change = typed.change(profile.provinceCode());
        try {
            editing.change(own, change, form.version());
            return done("profile-saved", flash, locale);
        } catch (InvalidProfile invalid) {
            typed.reject(invalid);
        } catch (StaleProfile stale) {
            FormRefusals.reject(wrong, stale);
            return page(profile, form, HttpStatus.CONFLICT, locale)
                    .addObject("current", ProfileForm.of(stale.current()));
        }
        return page(profile, form, HttpStatus.UNPROCESSABLE_CONTENT, locale);
    }

    @PostMapping("/mo-ban")
    ModelAndView open(@AuthenticationPrincipal SignedIn person, RedirectAttributes flash, Locale locale) {
        try {
            editing.openShop(Own.cooperative(person));
            return done("shop-opened", flash, locale);
        } catch (NotReadyToSell refusal) {
            var page = show(person, locale);
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return page.addObject(
                    "failure",
                    word("error." + refusal.code(), locale, refusal.args().toArray()));
        }
    }

    @PostMapping("/dong-ban")
    ModelAndView close(@AuthenticationPrincipal SignedIn person, RedirectAttributes flash, Locale locale) {
        editing.closeShop(Own.cooperative(person));
        return done("shop-closed", flash, locale);
    }

    private ModelAndView page(CooperativeProfile profile, ProfileForm form, HttpStatusCode status, Locale locale) {
        var page = new ModelAndView("desk/profile");
        page.setStatus(status);
        page.addObject("profile", profile);
        page.addObject("readiness", cooperatives.readiness(profile.id()));
        page.addObject("choices", choices.within(profile.provinceCode(), form, locale));
        return page;
    }

    private ModelAndView done(String what, RedirectAttributes flash, Locale locale) {
        flash.addFlashAttribute("message", word("account.done." + what, locale));
        return new ModelAndView(SeeOther.at(HERE));
    }

    private @Nullable String word(String key, Locale locale, Object... args) {
        return messages.getMessage(key, args, locale);
    }
}
