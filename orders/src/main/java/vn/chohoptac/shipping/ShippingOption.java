package vn.chohoptac.shipping;

import vn.chohoptac.kernel.LocalizedText;
import vn.chohoptac.kernel.Money;

/**
 * A way to send one cooperative's goods.
 *
 * @param code stable word of the API
 * @param price VAT included
 * @param daysFrom fewest days from hand-over to delivery
 * @param daysTo most days
 */
public record ShippingOption(String code, LocalizedText label, Money price, int daysFrom, int daysTo) {}
