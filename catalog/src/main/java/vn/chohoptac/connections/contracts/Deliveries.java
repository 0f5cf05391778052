package vn.chohoptac.connections.contracts;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.chohoptac.accounts.SignedIn;
import vn.chohoptac.connections.BuyerId;
import vn.chohoptac.connections.CannotBecome;
import vn.chohoptac.connections.Checks;
import vn.chohoptac.connections.ConnectionNotice;
import vn.chohoptac.connections.Party;
import vn.chohoptac.cooperatives.sales.SaleRecorded;
import vn.chohoptac.cooperatives.sales.SaleReversed;
import vn.chohoptac.kernel.Actor;
import vn.chohoptac.kernel.BusinessCalendar;
import vn.chohoptac.platform.AuditLog;

/**
 * Confirms what was delivered on a contract and what came back of it. The buyer or an officer confirms, never the cooperative
 * alone, since each confirmed delivery becomes a sale in its figures: one per cooperative with its share, spoken in the
 * transaction that confirms, so neither lost nor doubled.
 */
@Component
@Transactional
public class Deliveries {

    private final ContractAccess access;
    private final DeliveryRecords records;
    private final ApplicationEventPublisher events;
    private final AuditLog audit;
    private final Clock clock;

    Deliveries(
            ContractAccess access,
            DeliveryRecords records,
            ApplicationEventPublisher events,
            AuditLog audit,
            Clock clock) {
        this.access = access;
        this.records = records;
        this.events = events;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * The buyer confirms a delivery and its payment. Saying the same again changes nothing.
     *
     * @throws DeliveryConfirmed if it is confirmed with other figures
     * @throws CannotBecome unless the contract is signed and not ended
     */
    public void confirm(BuyerId own, String code, int number, DeliveryMade made, Actor by) {
        confirm(access.hold(Party.of(own), code), number, made, by);
    }

    /** As {@link #confirm(BuyerId, String, int, DeliveryMade, Actor)}, by an officer who has seen the papers. */
    public void confirm(SignedIn officer, String code, int number, DeliveryMade made) {
        confirm(access.hold(officer, code), number, made, officer.actor());
    }

    /**
     * The buyer says what came back of a confirmed delivery. The same request again changes nothing.
     *
     * @throws TooMuchBack if in total more would come back than was delivered
     */
    public void giveBack(BuyerId own, String code, int number, GiveBack back, Actor by) {
        giveBack(access.hold(Party.of(own), code), number, back, by);
    }

    /** As {@link #giveBack(BuyerId, String, int, GiveBack, Actor)}, by an officer. */
    public void giveBack(SignedIn officer, String code, int number, GiveBack back) {
        giveBack(access.hold(officer, code), number, back, officer.actor());
    }

    private void confirm(ContractFacts contract, int number, DeliveryMade made, Actor by) {
        var delivery = delivery(contract, number);
        if (delivery.confirmed()) {
            requireSame(delivery, made);
            return;
        }
        if (contract.state() != ContractState.SIGNED) {
            throw new CannotBecome(contract.state(), ContractState.SIGNED);
        }
        var now = clock.instant();
        new Checks()
                .quantity("quantity", made.quantity())
                .require(made.quantity().unit() == contract.unit(), "quantity", "connections.other-unit")
                .require(made.value().isPositive(), "value", "connections.value-wrong")
                .require(!made.on().isAfter(BusinessCalendar.dayOf(now)), "on", "connections.delivered-on-wrong")
                .refuse();
        records.confirm(contract.id(), number, made, now, by.name());
        sell(contract, number, made, now);
        audit.record(by, "connections.delivery-confirmed", contract.code() + "-" + number, Map.of());
        contract.parties()
                .forEach(party -> events.publishEvent(
                        ConnectionNotice.of(ConnectionNotice.Kind.DELIVERY_CONFIRMED, party, contract.code())));
    }

    private void sell(ContractFacts contract, int number, DeliveryMade made, Instant now) {
        var values = Shares.ofMoney(made.value(), contract.weights());
        var amounts = Shares.ofGoods(made.quantity().amount(), contract.weights());
        if (amounts.stream().anyMatch(amount -> amount.signum() == 0)) {
            throw new TooLittleToShare();
        }
        for (int i = 0; i < contract.shares().size(); i++) {
            var share = contract.shares().get(i);
            var sale = new DeliveryRecords.SaleRow(
                    contract.saleKey(number, share.line()),
                    share.line(),
                    amounts.get(i),
                    values.get(i),
                    BigDecimal.ZERO,
                    0);
            records.sold(contract, number, sale, share.cooperative(), now);
            events.publishEvent(fact(contract, number, share, sale, now));
        }
    }

    private static SaleRecorded fact(
            ContractFacts contract,
            int number,
            ContractFacts.ShareRow share,
            DeliveryRecords.SaleRow sale,
            Instant now) {
        return new SaleRecorded(
                sale.key(),
                contract.code() + "-" + number,
                share.cooperative().value(),
                share.province(),
                contract.code(),
                contract.terms().goods(),
                contract.terms().ocopSet(),
                0,
                sale.amount(),
                contract.unit().code(),
                sale.value(),
                "CONTRACT",
                null,
                null,
                contract.buyerProvince(),
                now);
    }

    private void giveBack(ContractFacts contract, int number, GiveBack said, Actor by) {
        var back = new GiveBack(said.request(), said.quantity(), said.value(), Checks.reason(said.reason()));
        if (!delivery(contract, number).confirmed()) {
            throw new ContractNotFound();
        }
        if (records.knows(contract.id(), number, back.request())) {
            return;
        }
        new Checks()
                .require(back.quantity().unit() == contract.unit(), "quantity", "connections.other-unit")
                .require(back.quantity().amount().scale() <= 3, "quantity", "connections.quantity-wrong")
                .require(!back.value().isNegative(), "value", "connections.value-wrong")
                .require(
                        back.quantity().amount().signum() > 0 || back.value().isPositive(),
                        "value",
                        "connections.value-wrong")
                .refuse();
        var now = clock.instant();
        records.reversed(contract.id(), number, back, now, by.name());
        reverse(records.sales(contract.id(), number), back, now);
        audit.record(
                by, "connections.delivery-given-back", contract.code() + "-" + number, Map.of("reason", back.reason()));
    }

    /** Shares what comes back by what is left of each cooperative's part, so that no part goes below nothing. */
    private void reverse(List<DeliveryRecords.SaleRow> sales, GiveBack back, Instant now) {
        var goods = sales.stream()
                .map(sale -> Shares.thousandths(sale.amount().subtract(sale.backAmount())))
                .toList();
        var money = sales.stream().map(sale -> sale.value() - sale.backValue()).toList();
        if (Shares.thousandths(back.quantity().amount()) > sum(goods)
                || back.value().dong() > sum(money)) {
            throw new TooMuchBack();
        }
        var amounts = Shares.ofGoods(back.quantity().amount(), goods);
        var values = Shares.ofMoney(back.value(), money);
        for (int i = 0; i < sales.size(); i++) {
            var key = sales.get(i).key();
            if (amounts.get(i).signum() > 0 || values.get(i) > 0) {
                records.cameBack(key, amounts.get(i), values.get(i));
                events.publishEvent(
                        new SaleReversed(key + "-" + back.request(), key, amounts.get(i), values.get(i), now));
            }
        }
    }

    private Delivery delivery(ContractFacts contract, int number) {
        if (contract.terms().quantity() == null) {
            throw new ContractNotFound();
        }
        return records.of(contract.id(), contract.unit()).stream()
                .filter(found -> found.number() == number)
                .findFirst()
                .orElseThrow(ContractNotFound::new);
    }

    private static void requireSame(Delivery delivery, DeliveryMade made) {
        if (!made.on().equals(delivery.deliveredOn())
                || !made.quantity().equals(delivery.delivered())
                || !made.value().equals(delivery.value())) {
            throw new DeliveryConfirmed();
        }
    }

    private static long sum(List<Long> parts) {
        return parts.stream().mapToLong(Long::longValue).sum();
    }
}
