package vn.chohoptac.storefront.connection.party;

import java.util.Locale;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.chohoptac.connections.contracts.ContractState;
import vn.chohoptac.connections.contracts.ContractView;
import vn.chohoptac.connections.contracts.Contracts;
import vn.chohoptac.storefront.connection.Acts;
import vn.chohoptac.storefront.connection.Acts.Act;
import vn.chohoptac.storefront.connection.contract.ContractSheets;
import vn.chohoptac.storefront.connection.contract.PaperFiles;

/** A party's own contract: its terms, its file, its deliveries; confirmed or refused by the side that did not write it down. */
@Controller
@RequestMapping({Acting.COOPERATIVE + "/hop-dong/{code}", Acting.BUYER + "/hop-dong/{code}"})
class ContractController {

    private final Contracts contracts;
    private final ContractSheets sheets;
    private final Acts acts;

    ContractController(Contracts contracts, ContractSheets sheets, Acts acts) {
        this.contracts = contracts;
        this.sheets = sheets;
        this.acts = acts;
    }

    @GetMapping
    ModelAndView show(
            @ModelAttribute(name = "acting", binding = false) Acting acting, @PathVariable String code, Locale locale) {
        return page(acting, code, locale);
    }

    @GetMapping("/tep")
    ResponseEntity<byte[]> paper(
            @ModelAttribute(name = "acting", binding = false) Acting acting, @PathVariable String code) {
        return PaperFiles.answer(contracts.paper(acting.party(), code));
    }

    @PostMapping("/xac-nhan")
    ModelAndView confirm(
            @ModelAttribute(name = "acting", binding = false) Acting acting,
            @PathVariable String code,
            RedirectAttributes flash,
            Locale locale) {
        return attempt(
                acting,
                code,
                "xac-nhan",
                "",
                () -> contracts.confirm(acting.party(), code, acting.actor()),
                flash,
                locale);
    }

    @PostMapping("/bac")
    ModelAndView refuse(
            @ModelAttribute(name = "acting", binding = false) Acting acting,
            @PathVariable String code,
            @RequestParam(name = "lyDo", defaultValue = "") String reason,
            RedirectAttributes flash,
            Locale locale) {
        return attempt(
                acting,
                code,
                "bac",
                reason,
                () -> contracts.refuse(acting.party(), code, reason, acting.actor()),
                flash,
                locale);
    }

    private ModelAndView attempt(
            Acting acting,
            String code,
            String act,
            String typed,
            Runnable doing,
            RedirectAttributes flash,
            Locale locale) {
        return acts.attempt(
                new Act(act, typed, "connection.done.", acting.base() + "/hop-dong/" + code),
                doing,
                () -> page(acting, code, locale),
                flash,
                locale);
    }

    private ModelAndView page(Acting acting, String code, Locale locale) {
        var contract = contracts.own(acting.party(), code);
        return new ModelAndView("connection/party/contract", "contract", sheets.of(contract, locale))
                .addObject("here", acting.base() + "/hop-dong/" + code)
                .addObject("mayConfirm", mayConfirm(acting, contract))
                .addObject("mayDeliver", acting.buyer() && contract.delivers());
    }

    private static boolean mayConfirm(Acting acting, ContractView contract) {
        return contract.state() == ContractState.PROPOSED
                && contract.proposedBy() != acting.party().side();
    }
}
