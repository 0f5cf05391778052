package vn.chohoptac.storefront.admin;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;
import vn.chohoptac.accounts.ApiKey;
import vn.chohoptac.accounts.ApiKeyId;
import vn.chohoptac.accounts.ApiKeys;
import vn.chohoptac.accounts.ApiScope;
import vn.chohoptac.accounts.InvalidApiKey;
import vn.chohoptac.accounts.SignedIn;
import vn.chohoptac.cooperatives.CooperativeId;
import vn.chohoptac.cooperatives.Cooperatives;
import vn.chohoptac.kernel.places.Places;
import vn.chohoptac.storefront.support.Choice;
import vn.chohoptac.storefront.support.Figures;
import vn.chohoptac.storefront.support.FormRefusals;
import vn.chohoptac.storefront.support.SeeOther;

/** Keys of programs: issued, with the secret shown this once, and revoked. */
@Controller
@RequestMapping("/quan-tri/khoa-api")
class KeysController {

    private static final String HERE = "/quan-tri/khoa-api";

    private final ApiKeys keys;
    private final Cooperatives cooperatives;
    private final MessageSource messages;

    KeysController(ApiKeys keys, Cooperatives cooperatives, MessageSource messages) {
        this.keys = keys;
        this.cooperatives = cooperatives;
        this.messages = messages;
    }

    /** A key in the words of its row. */
    record Row(
            ApiKey key,
            String reach,
            String scopes,
            String issuedAt,
            @Nullable String revokedAt) {}

    @GetMapping
    ModelAndView list(@AuthenticationPrincipal SignedIn administrator, Locale locale) {
        return page(administrator, HttpStatus.OK, locale).addObject("form", KeyForm.empty());
    }

    @PostMapping
    ModelAndView issue(
            @AuthenticationPrincipal SignedIn administrator,
            @ModelAttribute("form") KeyForm form,
            BindingResult wrong,
            Locale locale) {
        var cooperative =
                cooperatives.idOf(form.cooperative()).map(CooperativeId::value).orElse(null);
        if (cooperative == null && !form.cooperative().isEmpty()) {
            wrong.rejectValue("cooperative", "error.admin.cooperative-unknown");
            return page(administrator, HttpStatus.UNPROCESSABLE_CONTENT, locale);
        }
        try {
            var issued = keys.issue(administrator, form.toCommand(cooperative));
            return page(administrator, HttpStatus.CREATED, locale)
                    .addObject("form", KeyForm.empty())
                    .addObject("issued", issued);
        } catch (InvalidApiKey refusal) {
            FormRefusals.reject(wrong, refusal);
            return page(administrator, HttpStatus.UNPROCESSABLE_CONTENT, locale);
        }
    }

    @PostMapping("/{id}/thu-hoi")
    RedirectView revoke(
            @AuthenticationPrincipal SignedIn administrator,
            @PathVariable UUID id,
            RedirectAttributes flash,
            Locale locale) {
        keys.revoke(administrator, new ApiKeyId(id));
        flash.addFlashAttribute("message", messages.getMessage("admin.done.key-revoked", null, locale));
        return SeeOther.at(HERE);
    }

    private ModelAndView page(SignedIn administrator, HttpStatus status, Locale locale) {
        return new ModelAndView("admin/keys", status)
                .addObject(
                        "rows",
                        keys.all(administrator).stream()
                                .map(key -> row(key, locale))
                                .toList())
                .addObject("issued", null)
                .addObject("scopes", scopes(locale))
                .addObject(
                        "provinces",
                        Places.current().provinces().stream()
                                .map(province -> Choice.of(province.code(), province.fullName()))
                                .toList());
    }

    private List<Choice> scopes(Locale locale) {
        return Stream.of(ApiScope.values())
                .map(scope -> Choice.of(scope.name(), word("ApiScope." + scope, locale)))
                .toList();
    }

    private Row row(ApiKey key, Locale locale) {
        var figures = Figures.in(locale);
        Instant revoked = key.revokedAt();
        return new Row(
                key,
                reach(key, locale),
                key.scopes().stream()
                        .map(scope -> word("ApiScope." + scope, locale))
                        .sorted()
                        .collect(Collectors.joining(", ")),
                figures.dateTime(key.issuedAt()),
                revoked == null ? null : figures.dateTime(revoked));
    }

    private String reach(ApiKey key, Locale locale) {
        if (key.cooperativeId() != null) {
            return cooperatives
                    .card(new CooperativeId(key.cooperativeId()))
                    .name()
                    .in(locale);
        }
        var province = key.provinceCode();
        return province == null
                ? word("officer.whole-country", locale)
                : Places.current().province(province).map(one -> one.fullName()).orElse(province);
    }

    private String word(String code, Locale locale) {
        return messages.getMessage(code, null, locale);
    }
}
