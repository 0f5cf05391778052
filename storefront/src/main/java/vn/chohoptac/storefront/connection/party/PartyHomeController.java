package vn.chohoptac.storefront.connection.party;

import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.chohoptac.connections.answers.Answers;
import vn.chohoptac.connections.contracts.ContractState;
import vn.chohoptac.connections.contracts.Contracts;
import vn.chohoptac.connections.posting.OwnListing;
import vn.chohoptac.connections.posting.Posting;
import vn.chohoptac.storefront.connection.ConnectionWords;
import vn.chohoptac.storefront.connection.contract.ContractSheets;

/** All a party has: what waits for it, its listings, answers and contracts. */
@Controller
@RequestMapping({Acting.COOPERATIVE, Acting.BUYER})
class PartyHomeController {

    private final Posting posting;
    private final Answers answers;
    private final Contracts contracts;
    private final ContractSheets sheets;
    private final ConnectionWords words;

    PartyHomeController(
            Posting posting, Answers answers, Contracts contracts, ContractSheets sheets, ConnectionWords words) {
        this.posting = posting;
        this.answers = answers;
        this.contracts = contracts;
        this.sheets = sheets;
        this.words = words;
    }

    @GetMapping
    String show(@ModelAttribute(name = "acting", binding = false) Acting acting, Locale locale, Model model) {
        var own = acting.party();
        var given = answers.own(own).stream()
                .map(answer -> AnswerRow.of(answer, words, locale))
                .toList();
        var signed = contracts.own(own);
        model.addAttribute(
                "listings",
                posting.own(own).stream()
                        .map(OwnListing::card)
                        .map(card -> words.view(card, locale))
                        .toList());
        model.addAttribute("answers", given);
        model.addAttribute("contracts", sheets.of(signed, locale));
        model.addAttribute(
                "answersWaiting", given.stream().filter(AnswerRow::waits).count());
        model.addAttribute(
                "contractsWaiting",
                signed.stream()
                        .filter(one -> one.state() == ContractState.PROPOSED && one.proposedBy() != own.side())
                        .count());
        return "connection/party/home";
    }
}
