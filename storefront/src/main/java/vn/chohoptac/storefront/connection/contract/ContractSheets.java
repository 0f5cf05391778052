package vn.chohoptac.storefront.connection.contract;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.chohoptac.catalog.OcopCatalogue;
import vn.chohoptac.connections.contracts.ContractView;
import vn.chohoptac.connections.contracts.Delivery;
import vn.chohoptac.kernel.Money;
import vn.chohoptac.kernel.Quantity;
import vn.chohoptac.storefront.connection.ConnectionWords;
import vn.chohoptac.storefront.connection.StepView;
import vn.chohoptac.storefront.support.Figures;

/** Puts contracts into words. */
@Component
public class ContractSheets {

    private final ConnectionWords words;
    private final OcopCatalogue ocop;

    ContractSheets(ConnectionWords words, OcopCatalogue ocop) {
        this.words = words;
        this.ocop = ocop;
    }

    public List<ContractSheet> of(List<ContractView> contracts, Locale locale) {
        return contracts.stream().map(contract -> of(contract, locale)).toList();
    }

    public ContractSheet of(ContractView contract, Locale locale) {
        return new ContractSheet(
                contract.code(),
                contract.kind(),
                contract.state(),
                contract.goods(),
                ocop.set(contract.ocopSet()).name().in(locale),
                quantity(contract.quantity(), locale),
                contract.value(),
                contract.delivered(),
                Figures.in(locale).date(contract.signedOn()),
                contract.fairCode(),
                contract.buyerName(),
                words.province(contract.buyerProvince()),
                contract.proposedBy(),
                contract.shares().stream().map(share -> part(share, locale)).toList(),
                contract.deliveries().stream().map(one -> line(one, locale)).toList(),
                contract.deliveries().stream().filter(Delivery::confirmed).count(),
                contract.paperName(),
                contract.delivers(),
                StepView.of(contract.history(), locale));
    }

    private static ContractSheet.Part part(ContractView.Share share, Locale locale) {
        var card = share.cooperative();
        return card == null
                ? new ContractSheet.Part("", null, share.weight())
                : new ContractSheet.Part(card.name().in(locale), card.slug(), share.weight());
    }

    private ContractSheet.DeliveryLine line(Delivery delivery, Locale locale) {
        var day = delivery.deliveredOn();
        return new ContractSheet.DeliveryLine(
                delivery.number(),
                delivery.confirmed(),
                Figures.in(locale).date(delivery.planned().dueOn()),
                quantity(delivery.planned().quantity(), locale),
                delivery.planned().value(),
                day == null ? "" : Figures.in(locale).date(day),
                quantity(delivery.delivered(), locale),
                Objects.requireNonNullElse(delivery.value(), Money.ZERO),
                delivery.returned());
    }

    private String quantity(@Nullable Quantity quantity, Locale locale) {
        return quantity == null ? "" : words.quantity(quantity, locale);
    }
}
