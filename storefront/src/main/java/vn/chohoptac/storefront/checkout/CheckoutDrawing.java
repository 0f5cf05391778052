package vn.chohoptac.storefront.checkout;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import org.springframework.validation.DirectFieldBindingResult;
import org.springframework.web.servlet.ModelAndView;
import vn.chohoptac.carts.CartView;
import vn.chohoptac.kernel.places.Commune;
import vn.chohoptac.kernel.places.Places;
import vn.chohoptac.orders.FieldError;
import vn.chohoptac.storefront.support.Refusal;

/** Lays out the model of the checkout page: the form with its errors, and what it means. */
@Component
class CheckoutDrawing {

    private static final String FORM = "form";

    private final CheckoutPages pages;
    private final MessageSource words;

    CheckoutDrawing(CheckoutPages pages, MessageSource words) {
        this.pages = pages;
        this.words = words;
    }

    ModelAndView page(String view, CartView cart, Attempt attempt, Locale locale) {
        var drawn = new ModelAndView(view, FORM, attempt.form());
        drawn.addObject(BindingResult.MODEL_KEY_PREFIX + FORM, binding(attempt, locale));
        drawn.addObject("page", pages.page(cart, attempt.destination(), attempt.options(), attempt.changes(), locale));
        drawn.addObject("provinces", Places.current().provinces());
        drawn.addObject(
                "key",
                attempt.form().key().isEmpty()
                        ? UUID.randomUUID().toString()
                        : attempt.form().key());
        if (attempt.notice() != null) {
            drawn.addObject("notice", words.getMessage(attempt.notice(), null, locale));
        }
        return drawn;
    }

    ModelAndView communes(List<Commune> communes) {
        return new ModelAndView("checkout/checkout :: communes", "communes", communes);
    }

    private BindingResult binding(Attempt attempt, Locale locale) {
        var binding = new DirectFieldBindingResult(attempt.form(), FORM);
        for (var error : attempt.errors()) {
            reject(binding, error, locale);
        }
        return binding;
    }

    private void reject(BindingResult binding, FieldError error, Locale locale) {
        var sentence = new Refusal.Field(error.field(), error.code(), error.args()).message(words, locale);
        var field = FormFields.of(error.field());
        if (field.isEmpty()) {
            binding.reject(error.code(), sentence);
        } else {
            binding.rejectValue(field.get(), error.code(), sentence);
        }
    }
}
