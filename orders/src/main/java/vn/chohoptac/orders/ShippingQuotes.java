package vn.chohoptac.orders;

import java.util.List;
import java.util.Map;
import vn.chohoptac.kernel.Money;
import vn.chohoptac.shipping.ShippingOption;

/**
 * What sending a cart to an address would cost.
 *
 * @param quotes options by cooperative slug, cheapest first
 * @param goods what can be bought of the cart
 * @param total goods with the cheapest option of each cooperative
 */
public record ShippingQuotes(Map<String, List<ShippingOption>> quotes, Money goods, Money total) {}
