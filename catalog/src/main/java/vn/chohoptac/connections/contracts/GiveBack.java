package vn.chohoptac.connections.contracts;

import java.util.UUID;
import vn.chohoptac.kernel.Money;
import vn.chohoptac.kernel.Quantity;

/**
 * Part of a delivery given back, in goods, money or both.
 *
 * @param request of the form, so that sending it twice counts once
 * @param quantity may be nothing when only money comes back
 */
public record GiveBack(UUID request, Quantity quantity, Money value, String reason) {}
