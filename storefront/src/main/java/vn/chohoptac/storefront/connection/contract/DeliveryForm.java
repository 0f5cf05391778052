package vn.chohoptac.storefront.connection.contract;

import static vn.chohoptac.storefront.support.Typed.text;

import java.util.UUID;
import vn.chohoptac.connections.contracts.ContractNotFound;
import vn.chohoptac.connections.contracts.ContractView;
import vn.chohoptac.connections.contracts.Delivery;
import vn.chohoptac.connections.contracts.DeliveryMade;
import vn.chohoptac.connections.contracts.GiveBack;
import vn.chohoptac.kernel.Money;
import vn.chohoptac.kernel.Quantity;
import vn.chohoptac.kernel.Unit;
import vn.chohoptac.storefront.support.FormReading;

/**
 * A delivery as typed: what came, or what came back of it.
 *
 * @param on the day it came
 * @param reason why it came back
 * @param request of this form, so that sending it twice counts once
 */
public record DeliveryForm(String on, String amount, String value, String reason, String request) {

    public DeliveryForm {
        on = text(on);
        amount = text(amount);
        value = text(value);
        reason = text(reason);
        request = text(request);
    }

    /** To begin with: as planned for one still to come, empty for what comes back. */
    public static DeliveryForm of(Delivery delivery) {
        var planned = delivery.planned();
        return delivery.confirmed()
                ? new DeliveryForm("", "", "", "", UUID.randomUUID().toString())
                : new DeliveryForm(
                        planned.dueOn().toString(),
                        FormReading.typedAmount(planned.quantity().amount()),
                        String.valueOf(planned.value().dong()),
                        "",
                        "");
    }

    public DeliveryMade made(Unit unit, FormReading read) {
        return new DeliveryMade(
                read.day("on", on), new Quantity(read.amount("amount", amount), unit), read.money("value", value));
    }

    public GiveBack back(Unit unit, FormReading read) {
        return new GiveBack(
                request.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
                        ? UUID.fromString(request)
                        : UUID.randomUUID(),
                amount.isEmpty() ? Quantity.of(0, unit) : new Quantity(read.amount("amount", amount), unit),
                value.isEmpty() ? Money.ZERO : read.money("value", value),
                reason);
    }

    /** The delivery of that number, or {@link ContractNotFound}. */
    public static Delivery in(ContractView contract, int number) {
        return contract.deliveries().stream()
                .filter(delivery -> delivery.number() == number)
                .findFirst()
                .orElseThrow(ContractNotFound::new);
    }
}
