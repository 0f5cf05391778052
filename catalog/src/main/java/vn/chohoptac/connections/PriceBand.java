package vn.chohoptac.connections;

import vn.chohoptac.kernel.Money;

/**
 * Prices of one unit, VAT included, both ends included.
 *
 * @param to not below {@code from}
 */
public record PriceBand(Money from, Money to) {

    public PriceBand {
        if (from.isNegative() || to.compareTo(from) < 0) {
            throw new IllegalArgumentException("No band: " + from + ", " + to);
        }
    }

    /** Whether some price lies in both. */
    public boolean meets(PriceBand other) {
        return from.compareTo(other.to) <= 0 && other.from.compareTo(to) <= 0;
    }
}
