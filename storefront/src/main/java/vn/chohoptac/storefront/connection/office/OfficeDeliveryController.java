package vn.chohoptac.storefront.connection.office;

import java.util.Locale;
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
import vn.chohoptac.accounts.SignedIn;
import vn.chohoptac.connections.contracts.Contracts;
import vn.chohoptac.connections.contracts.Deliveries;
import vn.chohoptac.storefront.connection.contract.DeliveryForm;
import vn.chohoptac.storefront.connection.contract.DeliveryPages;

/** An officer who has seen the papers confirms a delivery for the parties, and records what came back. */
@Controller
@RequestMapping(OfficeContractsController.HERE + "/{code}/dot/{number}")
class OfficeDeliveryController {

    private final Contracts contracts;
    private final Deliveries deliveries;
    private final DeliveryPages pages;

    OfficeDeliveryController(Contracts contracts, Deliveries deliveries, DeliveryPages pages) {
        this.contracts = contracts;
        this.deliveries = deliveries;
        this.pages = pages;
    }

    @GetMapping
    ModelAndView show(
            @AuthenticationPrincipal SignedIn officer,
            @PathVariable String code,
            @PathVariable int number,
            Locale locale) {
        return pages.show(place(officer, code, number), locale);
    }

    @PostMapping("/nhan")
    ModelAndView confirm(
            @AuthenticationPrincipal SignedIn officer,
            @PathVariable String code,
            @PathVariable int number,
            @ModelAttribute("form") DeliveryForm form,
            BindingResult wrong,
            RedirectAttributes flash,
            Locale locale) {
        return pages.confirm(
                place(officer, code, number),
                form,
                wrong,
                flash,
                locale,
                made -> deliveries.confirm(officer, code, number, made));
    }

    @PostMapping("/tra")
    ModelAndView giveBack(
            @AuthenticationPrincipal SignedIn officer,
            @PathVariable String code,
            @PathVariable int number,
            @ModelAttribute("form") DeliveryForm form,
            BindingResult wrong,
            RedirectAttributes flash,
            Locale locale) {
        return pages.giveBack(
                place(officer, code, number),
                form,
                wrong,
                flash,
                locale,
                back -> deliveries.giveBack(officer, code, number, back));
    }

    private DeliveryPages.Place place(SignedIn officer, String code, int number) {
        return new DeliveryPages.Place(
                contracts.one(officer, code),
                number,
                OfficeContractsController.HERE + "/" + code,
                "connection/office/delivery");
    }
}
