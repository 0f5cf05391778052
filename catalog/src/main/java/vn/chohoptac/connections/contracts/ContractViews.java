package vn.chohoptac.connections.contracts;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.chohoptac.connections.ConnectionSteps;
import vn.chohoptac.connections.Step;
import vn.chohoptac.cooperatives.CooperativeCard;
import vn.chohoptac.cooperatives.CooperativeId;
import vn.chohoptac.cooperatives.Cooperatives;

/** Contracts as parties and officers see them. */
@Component
class ContractViews {

    private final DeliveryRecords deliveries;
    private final Cooperatives cooperatives;
    private final ConnectionSteps steps;

    ContractViews(DeliveryRecords deliveries, Cooperatives cooperatives, ConnectionSteps steps) {
        this.deliveries = deliveries;
        this.cooperatives = cooperatives;
        this.steps = steps;
    }

    List<ContractView> of(List<ContractFacts> contracts) {
        var cards = cooperatives.cards(contracts.stream()
                .flatMap(contract -> contract.shares().stream())
                .map(ContractFacts.ShareRow::cooperative)
                .collect(Collectors.toSet()));
        return contracts.stream()
                .map(contract -> view(contract, cards, List.of()))
                .toList();
    }

    ContractView withHistory(ContractFacts contract) {
        var cards = cooperatives.cards(contract.shares().stream()
                .map(ContractFacts.ShareRow::cooperative)
                .toList());
        return view(contract, cards, steps.of(contract.id()));
    }

    private ContractView view(ContractFacts contract, Map<CooperativeId, CooperativeCard> cards, List<Step> history) {
        var terms = contract.terms();
        var quantity = terms.quantity();
        return new ContractView(
                contract.code(),
                terms.kind(),
                contract.state(),
                terms.goods(),
                terms.ocopSet(),
                quantity,
                terms.value(),
                terms.signedOn(),
                terms.fairCode(),
                contract.buyerName(),
                contract.buyerProvince(),
                contract.proposedBy(),
                contract.shares().stream()
                        .map(share -> new ContractView.Share(
                                share.line(), share.cooperative(), cards.get(share.cooperative()), share.weight()))
                        .toList(),
                quantity == null ? List.of() : deliveries.of(contract.id(), quantity.unit()),
                contract.paperName(),
                history);
    }
}
