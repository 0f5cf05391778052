package vn.chohoptac.connections.contracts;

import java.time.LocalDate;
import vn.chohoptac.kernel.Money;
import vn.chohoptac.kernel.Quantity;

/**
 * One delivery of the schedule.
 *
 * @param value of the goods, VAT included, transport not
 */
public record PlannedDelivery(LocalDate dueOn, Quantity quantity, Money value) {}
