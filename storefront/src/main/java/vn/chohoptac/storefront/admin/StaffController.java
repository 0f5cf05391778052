package vn.chohoptac.storefront.admin;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
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
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.chohoptac.accounts.Accounts;
import vn.chohoptac.accounts.EmailTaken;
import vn.chohoptac.accounts.InvalidEmail;
import vn.chohoptac.accounts.InvalidRegistration;
import vn.chohoptac.accounts.Role;
import vn.chohoptac.accounts.SignedIn;
import vn.chohoptac.accounts.WeakPassword;
import vn.chohoptac.cooperatives.CooperativeId;
import vn.chohoptac.cooperatives.Cooperatives;
import vn.chohoptac.kernel.DomainException;
import vn.chohoptac.kernel.places.Places;
import vn.chohoptac.storefront.support.Choice;
import vn.chohoptac.storefront.support.FormRefusals;
import vn.chohoptac.storefront.support.SeeOther;

/** Opens accounts for officers, administrators and the people of cooperatives. */
@Controller
@RequestMapping("/quan-tri/tai-khoan")
class StaffController {

    private static final String HERE = "/quan-tri/tai-khoan";
    private static final List<Role> OFFICES =
            List.of(Role.OFFICER, Role.ADMINISTRATOR, Role.DIRECTOR, Role.CLERK, Role.ACCOUNTANT);

    private final Accounts accounts;
    private final Cooperatives cooperatives;
    private final MessageSource messages;

    StaffController(Accounts accounts, Cooperatives cooperatives, MessageSource messages) {
        this.accounts = accounts;
        this.cooperatives = cooperatives;
        this.messages = messages;
    }

    @GetMapping
    ModelAndView blank(Locale locale) {
        return page(HttpStatus.OK, locale).addObject("form", StaffForm.empty());
    }

    @PostMapping
    ModelAndView open(
            @AuthenticationPrincipal SignedIn administrator,
            @ModelAttribute("form") StaffForm form,
            BindingResult wrong,
            RedirectAttributes flash,
            Locale locale) {
        var office = form.office().orElse(null);
        if (office == null) {
            wrong.rejectValue("role", "error.admin.role-missing");
            return page(HttpStatus.UNPROCESSABLE_CONTENT, locale);
        }
        var cooperative = cooperative(office, form, wrong);
        if (!wrong.hasErrors() && opened(administrator, office, cooperative, form, wrong, locale)) {
            flash.addFlashAttribute(
                    "message", messages.getMessage("admin.done.account-opened", new Object[] {form.email()}, locale));
            return new ModelAndView(SeeOther.at(HERE));
        }
        return page(HttpStatus.UNPROCESSABLE_CONTENT, locale);
    }

    private @Nullable UUID cooperative(Role office, StaffForm form, BindingResult wrong) {
        if (!office.ofCooperative()) {
            return null;
        }
        var id = cooperatives.idOf(form.cooperative()).map(CooperativeId::value).orElse(null);
        if (id == null) {
            wrong.rejectValue("cooperative", "error.admin.cooperative-unknown");
        }
        return id;
    }

    private boolean opened(
            SignedIn administrator,
            Role office,
            @Nullable UUID cooperative,
            StaffForm form,
            BindingResult wrong,
            Locale locale) {
        try {
            accounts.openStaffAccount(administrator, form.toCommand(office, cooperative, locale));
            return true;
        } catch (EmailTaken | InvalidEmail | InvalidRegistration | WeakPassword refusal) {
            FormRefusals.reject(wrong, fieldOf(refusal), refusal);
            return false;
        }
    }

    private static String fieldOf(DomainException refusal) {
        return switch (refusal) {
            case WeakPassword _ -> "password";
            case InvalidRegistration _ -> "displayName";
            default -> "email";
        };
    }

    private ModelAndView page(HttpStatus status, Locale locale) {
        var page = new ModelAndView("admin/staff", status);
        page.addObject(
                "roles",
                OFFICES.stream()
                        .map(role -> Choice.of(role.name(), messages.getMessage("Role." + role, null, locale)))
                        .toList());
        page.addObject(
                "provinces",
                Places.current().provinces().stream()
                        .map(province -> Choice.of(province.code(), province.fullName()))
                        .toList());
        return page;
    }
}
