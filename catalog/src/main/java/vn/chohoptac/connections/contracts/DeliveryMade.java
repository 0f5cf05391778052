package vn.chohoptac.connections.contracts;

import java.time.LocalDate;
import vn.chohoptac.kernel.Money;
import vn.chohoptac.kernel.Quantity;

/**
 * A delivery as it came.
 *
 * @param value received for the goods, VAT included, transport not
 */
public record DeliveryMade(LocalDate on, Quantity quantity, Money value) {}
