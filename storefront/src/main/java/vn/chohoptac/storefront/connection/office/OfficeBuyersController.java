package vn.chohoptac.storefront.connection.office;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.chohoptac.accounts.SignedIn;
import vn.chohoptac.connections.BuyerId;
import vn.chohoptac.connections.buyers.BusinessBuyers;
import vn.chohoptac.connections.buyers.BuyerDetails;
import vn.chohoptac.connections.buyers.BuyerState;
import vn.chohoptac.storefront.connection.Acts;
import vn.chohoptac.storefront.connection.Acts.Act;
import vn.chohoptac.storefront.connection.ConnectionWords;
import vn.chohoptac.storefront.support.Figures;

/** Business buyers at an officer's desk: who they are, and verifying them. */
@Controller
@RequestMapping(OfficeBuyersController.HERE)
class OfficeBuyersController {

    static final String HERE = OfficeListingsController.HERE + "/doanh-nghiep";

    private static final int SIZE = 24;

    private final BusinessBuyers buyers;
    private final ConnectionWords words;
    private final Acts acts;

    OfficeBuyersController(BusinessBuyers buyers, ConnectionWords words, Acts acts) {
        this.buyers = buyers;
        this.words = words;
        this.acts = acts;
    }

    /** A business buyer as an officer sees it, contact and all. */
    record Row(BuyerDetails buyer, String id, String province, String appliedAt, List<BuyerState> next) {}

    @GetMapping
    String list(
            @AuthenticationPrincipal SignedIn officer,
            @RequestParam(defaultValue = "APPLIED") String trangThai,
            @RequestParam(defaultValue = "1") int trang,
            Locale locale,
            Model model) {
        var state = Arrays.stream(BuyerState.values())
                .filter(tab -> tab.name().equals(trangThai))
                .findFirst()
                .orElse(BuyerState.APPLIED);
        model.addAttribute("tabs", BuyerState.values());
        model.addAttribute("state", state);
        model.addAttribute("found", buyers.list(officer, state, trang, SIZE).map(buyer -> row(buyer, locale)));
        return "connection/office/buyers";
    }

    @GetMapping("/{id}")
    ModelAndView show(@AuthenticationPrincipal SignedIn officer, @PathVariable UUID id, Locale locale) {
        return page(officer, id, locale);
    }

    @PostMapping("/{id}/xac-minh")
    ModelAndView approve(
            @AuthenticationPrincipal SignedIn officer, @PathVariable UUID id, RedirectAttributes flash, Locale locale) {
        return attempt(officer, id, "xac-minh", "", () -> buyers.approve(officer, new BuyerId(id)), flash, locale);
    }

    @PostMapping("/{id}/hoi-them")
    ModelAndView askMore(
            @AuthenticationPrincipal SignedIn officer,
            @PathVariable UUID id,
            @RequestParam(name = "lyDo", defaultValue = "") String reason,
            RedirectAttributes flash,
            Locale locale) {
        return attempt(
                officer, id, "hoi-them", reason, () -> buyers.askMore(officer, new BuyerId(id), reason), flash, locale);
    }

    @PostMapping("/{id}/tu-choi")
    ModelAndView reject(
            @AuthenticationPrincipal SignedIn officer,
            @PathVariable UUID id,
            @RequestParam(name = "lyDo", defaultValue = "") String reason,
            RedirectAttributes flash,
            Locale locale) {
        return attempt(
                officer, id, "tu-choi", reason, () -> buyers.reject(officer, new BuyerId(id), reason), flash, locale);
    }

    private ModelAndView page(SignedIn officer, UUID id, Locale locale) {
        return new ModelAndView("connection/office/buyer", "one", row(buyers.one(officer, new BuyerId(id)), locale))
                .addObject("here", HERE + "/" + id);
    }

    private Row row(BuyerDetails buyer, Locale locale) {
        return new Row(
                buyer,
                buyer.id().value().toString(),
                words.province(buyer.provinceCode()),
                Figures.in(locale).dateTime(buyer.appliedAt()),
                Arrays.stream(BuyerState.values())
                        .filter(state ->
                                state != BuyerState.APPLIED && buyer.state().canBecome(state))
                        .toList());
    }

    private ModelAndView attempt(
            SignedIn officer,
            UUID id,
            String act,
            String typed,
            Runnable doing,
            RedirectAttributes flash,
            Locale locale) {
        return acts.attempt(
                new Act(act, typed, "connection.office.done.", HERE + "/" + id),
                doing,
                () -> page(officer, id, locale),
                flash,
                locale);
    }
}
