package vn.chohoptac.storefront.connection.contract;

import java.util.Locale;
import java.util.function.Consumer;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.chohoptac.connections.ContentInvalid;
import vn.chohoptac.connections.ReasonMissing;
import vn.chohoptac.connections.contracts.ContractView;
import vn.chohoptac.connections.contracts.DeliveryMade;
import vn.chohoptac.connections.contracts.GiveBack;
import vn.chohoptac.kernel.Conflict;
import vn.chohoptac.kernel.RuleBroken;
import vn.chohoptac.kernel.Unit;
import vn.chohoptac.storefront.connection.ConnectionWords;
import vn.chohoptac.storefront.support.FormReading;
import vn.chohoptac.storefront.support.FormRefusals;
import vn.chohoptac.storefront.support.SeeOther;

/** The page of one delivery, for the buyer and for officers: it is confirmed there, and later what came back of it. */
@Component
public class DeliveryPages {

    private final ContractSheets sheets;
    private final ConnectionWords words;
    private final MessageSource messages;

    DeliveryPages(ContractSheets sheets, ConnectionWords words, MessageSource messages) {
        this.sheets = sheets;
        this.words = words;
        this.messages = messages;
    }

    /**
     * Where the delivery is.
     *
     * @param here address of its contract
     * @param view template of the desk it is looked at from
     */
    public record Place(ContractView contract, int number, String here, String view) {}

    public ModelAndView show(Place place, Locale locale) {
        return page(place, locale)
                .addObject("form", DeliveryForm.of(DeliveryForm.in(place.contract(), place.number())));
    }

    public ModelAndView confirm(
            Place place,
            DeliveryForm form,
            BindingResult wrong,
            RedirectAttributes flash,
            Locale locale,
            Consumer<DeliveryMade> act) {
        var made = form.made(unit(place), new FormReading(wrong));
        return attempt(place, wrong, "delivered", flash, locale, () -> act.accept(made));
    }

    public ModelAndView giveBack(
            Place place,
            DeliveryForm form,
            BindingResult wrong,
            RedirectAttributes flash,
            Locale locale,
            Consumer<GiveBack> act) {
        var back = form.back(unit(place), new FormReading(wrong));
        return attempt(place, wrong, "returned", flash, locale, () -> act.accept(back));
    }

    private ModelAndView attempt(
            Place place, BindingResult wrong, String what, RedirectAttributes flash, Locale locale, Runnable act) {
        HttpStatusCode status = HttpStatus.UNPROCESSABLE_CONTENT;
        try {
            if (!wrong.hasErrors()) {
                act.run();
                flash.addFlashAttribute("message", messages.getMessage("connection.done." + what, null, locale));
                return new ModelAndView(SeeOther.at(place.here()));
            }
        } catch (ContentInvalid invalid) {
            invalid.problems()
                    .forEach(problem -> FormRefusals.reject(
                            wrong,
                            problem.field().equals("quantity") ? "amount" : problem.field(),
                            problem.code(),
                            problem.args()));
        } catch (ReasonMissing missing) {
            FormRefusals.reject(wrong, "reason", missing);
        } catch (Conflict | RuleBroken refusal) {
            FormRefusals.reject(wrong, refusal);
            status = FormRefusals.statusOf(refusal);
        }
        var page = page(place, locale);
        page.setStatus(status);
        return page;
    }

    private ModelAndView page(Place place, Locale locale) {
        var sheet = sheets.of(place.contract(), locale);
        DeliveryForm.in(place.contract(), place.number());
        return new ModelAndView(place.view(), "contract", sheet)
                .addObject("delivery", sheet.delivery(place.number()))
                .addObject("here", place.here())
                .addObject("unit", words.unit(unit(place), locale));
    }

    private static Unit unit(Place place) {
        return DeliveryForm.in(place.contract(), place.number())
                .planned()
                .quantity()
                .unit();
    }
}
