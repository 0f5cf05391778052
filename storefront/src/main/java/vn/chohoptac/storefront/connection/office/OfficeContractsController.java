package vn.chohoptac.storefront.connection.office;

import java.util.Locale;
import org.springframework.http.ResponseEntity;
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
import vn.chohoptac.connections.contracts.Contracts;
import vn.chohoptac.storefront.connection.Acts;
import vn.chohoptac.storefront.connection.Acts.Act;
import vn.chohoptac.storefront.connection.contract.ContractSheets;
import vn.chohoptac.storefront.connection.contract.PaperFiles;

/** Contracts of the officer's cooperatives: to look at, to confirm for their parties, to end early. */
@Controller
@RequestMapping(OfficeContractsController.HERE)
class OfficeContractsController {

    static final String HERE = OfficeListingsController.HERE + "/hop-dong";

    private static final int SIZE = 24;

    private final Contracts contracts;
    private final ContractSheets sheets;
    private final Acts acts;

    OfficeContractsController(Contracts contracts, ContractSheets sheets, Acts acts) {
        this.contracts = contracts;
        this.sheets = sheets;
        this.acts = acts;
    }

    @GetMapping
    String list(
            @AuthenticationPrincipal SignedIn officer,
            @RequestParam(defaultValue = "1") int trang,
            Locale locale,
            Model model) {
        model.addAttribute("found", contracts.list(officer, trang, SIZE).map(one -> sheets.of(one, locale)));
        return "connection/office/contracts";
    }

    @GetMapping("/{code}")
    ModelAndView show(@AuthenticationPrincipal SignedIn officer, @PathVariable String code, Locale locale) {
        return page(officer, code, locale);
    }

    @GetMapping("/{code}/tep")
    ResponseEntity<byte[]> paper(@AuthenticationPrincipal SignedIn officer, @PathVariable String code) {
        return PaperFiles.answer(contracts.paper(officer, code));
    }

    @PostMapping("/{code}/xac-nhan")
    ModelAndView confirm(
            @AuthenticationPrincipal SignedIn officer,
            @PathVariable String code,
            RedirectAttributes flash,
            Locale locale) {
        return attempt(officer, code, "xac-nhan", "", () -> contracts.confirm(officer, code), flash, locale);
    }

    @PostMapping("/{code}/cham-dut")
    ModelAndView end(
            @AuthenticationPrincipal SignedIn officer,
            @PathVariable String code,
            @RequestParam(name = "lyDo", defaultValue = "") String reason,
            RedirectAttributes flash,
            Locale locale) {
        return attempt(officer, code, "cham-dut", reason, () -> contracts.end(officer, code, reason), flash, locale);
    }

    private ModelAndView page(SignedIn officer, String code, Locale locale) {
        return new ModelAndView(
                        "connection/office/contract", "contract", sheets.of(contracts.one(officer, code), locale))
                .addObject("here", HERE + "/" + code);
    }

    private ModelAndView attempt(
            SignedIn officer,
            String code,
            String act,
            String typed,
            Runnable doing,
            RedirectAttributes flash,
            Locale locale) {
        return acts.attempt(
                new Act(act, typed, "connection.office.done.", HERE + "/" + code),
                doing,
                () -> page(officer, code, locale),
                flash,
                locale);
    }
}
