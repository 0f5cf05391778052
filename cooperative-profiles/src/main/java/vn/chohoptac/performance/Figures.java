package vn.chohoptac.performance;

import vn.chohoptac.kernel.Money;

/**
 * What was sold and given back in some time.
 *
 * @param revenue gross: all sales
 * @param returned reversals that happened in that time, whenever the sale was
 * @param orders distinct seller orders with a sale in a month, added over the months
 */
public record Figures(Money revenue, Money returned, long orders) {

    public static final Figures NONE = new Figures(Money.ZERO, Money.ZERO, 0);

    public Money net() {
        return revenue.minus(returned);
    }

    public Figures plus(Figures other) {
        return new Figures(revenue.plus(other.revenue), returned.plus(other.returned), orders + other.orders);
    }
}
