package vn.chohoptac.storefront.connection.buyer;

import java.util.Locale;
import java.util.stream.Stream;
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
import vn.chohoptac.accounts.SignedIn;
import vn.chohoptac.connections.BuyerField;
import vn.chohoptac.connections.ContentInvalid;
import vn.chohoptac.connections.buyers.BusinessBuyers;
import vn.chohoptac.kernel.places.Places;
import vn.chohoptac.storefront.support.Choice;
import vn.chohoptac.storefront.support.FormReading;
import vn.chohoptac.storefront.support.FormRefusals;
import vn.chohoptac.storefront.support.SeeOther;

/** A signed-in person enters the business buyer it acts for, or corrects it; an officer verifies. */
@Controller
@RequestMapping("/tai-khoan/thu-mua/dang-ky")
class BuyerController {

    private final BusinessBuyers buyers;
    private final MessageSource words;

    BuyerController(BusinessBuyers buyers, MessageSource words) {
        this.buyers = buyers;
        this.words = words;
    }

    @GetMapping
    ModelAndView show(@AuthenticationPrincipal SignedIn person, Locale locale) {
        var form = buyers.own(person.id())
                .map(BuyerForm::of)
                .orElseGet(() -> BuyerForm.empty(person.displayName(), person.email()));
        return page(person, locale).addObject("form", form);
    }

    @PostMapping
    ModelAndView enter(
            @AuthenticationPrincipal SignedIn person,
            @ModelAttribute("form") BuyerForm form,
            BindingResult wrong,
            RedirectAttributes flash,
            Locale locale) {
        try {
            var field = new FormReading(wrong).one("field", form.field(), BuyerField.class);
            if (!wrong.hasErrors()) {
                buyers.register(person, form.read(field));
                flash.addFlashAttribute("message", words.getMessage("connection.buyer.done", null, locale));
                return new ModelAndView(SeeOther.at("/tai-khoan/thu-mua"));
            }
        } catch (ContentInvalid invalid) {
            invalid.problems()
                    .forEach(problem -> FormRefusals.reject(
                            wrong,
                            problem.field().equals("provinceCode") ? "province" : problem.field(),
                            problem.code(),
                            problem.args()));
        }
        var page = page(person, locale);
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private ModelAndView page(SignedIn person, Locale locale) {
        return new ModelAndView("connection/buyer")
                .addObject("known", buyers.own(person.id()).orElse(null))
                .addObject(
                        "fields",
                        Stream.of(BuyerField.values())
                                .map(field ->
                                        Choice.of(field.name(), words.getMessage("BuyerField." + field, null, locale)))
                                .toList())
                .addObject(
                        "provinces",
                        Places.current().provinces().stream()
                                .map(province -> Choice.of(province.code(), province.name()))
                                .toList());
    }
}
