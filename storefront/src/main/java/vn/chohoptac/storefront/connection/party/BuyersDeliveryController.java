package vn.chohoptac.storefront.connection.party;

import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.chohoptac.connections.contracts.Contracts;
import vn.chohoptac.connections.contracts.Deliveries;
import vn.chohoptac.storefront.connection.contract.DeliveryForm;
import vn.chohoptac.storefront.connection.contract.DeliveryPages;

/** The buyer confirms what was delivered on its contract, and says what went back. */
@Controller
@RequestMapping(Acting.BUYER + "/hop-dong/{code}/dot/{number}")
class BuyersDeliveryController {

    private final Contracts contracts;
    private final Deliveries deliveries;
    private final DeliveryPages pages;

    BuyersDeliveryController(Contracts contracts, Deliveries deliveries, DeliveryPages pages) {
        this.contracts = contracts;
        this.deliveries = deliveries;
        this.pages = pages;
    }

    @GetMapping
    ModelAndView show(
            @ModelAttribute(name = "acting", binding = false) Acting acting,
            @PathVariable String code,
            @PathVariable int number,
            Locale locale) {
        return pages.show(place(acting, code, number), locale);
    }

    @PostMapping("/nhan")
    ModelAndView confirm(
            @ModelAttribute(name = "acting", binding = false) Acting acting,
            @PathVariable String code,
            @PathVariable int number,
            @ModelAttribute("form") DeliveryForm form,
            BindingResult wrong,
            RedirectAttributes flash,
            Locale locale) {
        return pages.confirm(
                place(acting, code, number),
                form,
                wrong,
                flash,
                locale,
                made -> deliveries.confirm(acting.party().buyer(), code, number, made, acting.actor()));
    }

    @PostMapping("/tra")
    ModelAndView giveBack(
            @ModelAttribute(name = "acting", binding = false) Acting acting,
            @PathVariable String code,
            @PathVariable int number,
            @ModelAttribute("form") DeliveryForm form,
            BindingResult wrong,
            RedirectAttributes flash,
            Locale locale) {
        return pages.giveBack(
                place(acting, code, number),
                form,
                wrong,
                flash,
                locale,
                back -> deliveries.giveBack(acting.party().buyer(), code, number, back, acting.actor()));
    }

    private DeliveryPages.Place place(Acting acting, String code, int number) {
        return new DeliveryPages.Place(
                contracts.own(acting.party(), code),
                number,
                acting.base() + "/hop-dong/" + code,
                "connection/party/delivery");
    }
}
