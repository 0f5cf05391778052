package vn.chohoptac.cooperatives.sales;

import java.math.BigDecimal;
import java.time.Instant;

/**
 * All or part of a sale was given back. In total never more than the sale; booked in the month it happens. May be heard
 * before the sale itself.
 *
 * @param reversalKey unique for ever, at most 64 characters
 * @param saleKey the sale's key
 * @param quantity how much of the sale's unit came back, may be zero when only money did
 * @param amount đồng, not negative
 */
public record SaleReversed(String reversalKey, String saleKey, BigDecimal quantity, long amount, Instant at) {

    public SaleReversed {
        if (quantity.signum() < 0 || amount < 0) {
            throw new IllegalArgumentException("Nothing can be given back by less than nothing: " + reversalKey);
        }
    }
}
