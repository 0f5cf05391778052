package vn.chohoptac.connections.contracts;

import java.math.BigDecimal;
import java.time.LocalDate;
import vn.chohoptac.catalog.OcopCatalogue;
import vn.chohoptac.connections.Checks;
import vn.chohoptac.kernel.Money;
import vn.chohoptac.kernel.Quantity;
import vn.chohoptac.kernel.places.Places;

/** What a contract has to say. */
final class ContractRules {

    private static final int MOST_DELIVERIES = 60;
    private static final int MOST_SHARES = 30;
    private static final long MOST_VALUE = 100_000_000_000_000L;

    private ContractRules() {}

    /** @throws vn.chohoptac.connections.ContentInvalid naming each field at fault */
    static void check(ContractTerms said, OcopCatalogue ocop, LocalDate today) {
        var checks = terms(said, ocop, today);
        if (said.kind() == ContractKind.CONTRACT) {
            contract(checks, said);
        } else {
            checks.require(said.deliveries().isEmpty(), "deliveries", "connections.memorandum-delivers");
        }
        checks.refuse();
    }

    /** @throws vn.chohoptac.connections.ContentInvalid naming each field at fault */
    static void check(OfficersContract said) {
        var places = Places.current();
        var cooperatives =
                said.shares().stream().map(Sharing::cooperative).distinct().count();
        new Checks()
                .present("buyerName", said.buyerName())
                .length("buyerName", said.buyerName(), 200)
                .require(
                        said.buyerProvince() == null
                                || places.province(said.buyerProvince()).isPresent(),
                        "buyerProvince",
                        "connections.province-unknown")
                .require(
                        !said.shares().isEmpty()
                                && said.shares().size() <= MOST_SHARES
                                && cooperatives == said.shares().size()
                                && said.shares().stream()
                                        .allMatch(share -> share.weight() > 0 && share.weight() <= 1_000_000),
                        "shares",
                        "connections.shares-wrong")
                .refuse();
    }

    private static Checks terms(ContractTerms said, OcopCatalogue ocop, LocalDate today) {
        var checks = new Checks()
                .present("goods", said.goods())
                .length("goods", said.goods(), 200)
                .length("fairCode", said.fairCode(), 40)
                .require(ocop.find(said.ocopSet()).isPresent(), "ocopSet", "connections.set-unknown")
                .require(
                        !said.value().isNegative() && said.value().dong() <= MOST_VALUE,
                        "value",
                        "connections.value-wrong")
                .require(
                        !said.signedOn().isAfter(today) && said.signedOn().isAfter(today.minusYears(10)),
                        "signedOn",
                        "connections.signed-on-wrong");
        var paper = said.paper();
        if (paper != null) {
            checks.require(paper.type().isPresent(), "paper", "connections.paper-refused");
            checks.length("paper", paper.name(), 200);
        }
        if (said.quantity() != null) {
            checks.quantity("quantity", said.quantity());
        }
        return checks;
    }

    private static void contract(Checks checks, ContractTerms said) {
        checks.require(said.value().isPositive(), "value", "connections.value-wrong");
        checks.require(said.quantity() != null, "quantity", "connections.quantity-wrong");
        checks.require(
                !said.deliveries().isEmpty() && said.deliveries().size() <= MOST_DELIVERIES,
                "deliveries",
                "connections.deliveries-missing");
        if (said.quantity() != null && !said.deliveries().isEmpty()) {
            checks.require(addsUp(said, said.quantity()), "deliveries", "connections.deliveries-do-not-add-up");
        }
    }

    private static boolean addsUp(ContractTerms said, Quantity whole) {
        boolean sound = said.deliveries().stream()
                .allMatch(planned -> planned.quantity().unit() == whole.unit()
                        && planned.quantity().amount().signum() > 0
                        && planned.quantity().amount().scale() <= 3
                        && planned.value().isPositive());
        return sound
                && Money.sum(said.deliveries().stream()
                                .map(PlannedDelivery::value)
                                .toList())
                        .equals(said.value())
                && said.deliveries().stream()
                                .map(planned -> planned.quantity().amount())
                                .reduce(BigDecimal.ZERO, BigDecimal::add)
                                .compareTo(whole.amount())
                        == 0;
    }
}
