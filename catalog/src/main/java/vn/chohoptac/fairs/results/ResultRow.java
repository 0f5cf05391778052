package vn.chohoptac.fairs.results;

import java.math.BigDecimal;
import vn.chohoptac.kernel.Money;

/**
 * What one product in one unit did at one booth; units never add.
 *
 * @param cooperative the name in Vietnamese
 * @param productRef the product's id as text
 * @param product as it was ordered last
 * @param orders distinct seller-order codes
 * @param ordered by attributed order lines, whatever became of them
 * @param calledOff of that, before it was sent
 * @param received of that, the money came in
 * @param returned of what was received, given back
 */
public record ResultRow(
        String boothCode,
        String cooperative,
        String productRef,
        String product,
        String unit,
        long orders,
        Amount ordered,
        Amount calledOff,
        Amount received,
        Amount returned) {

    /** @param value đồng: goods as charged, shipping out */
    public record Amount(BigDecimal quantity, Money value) {

        public static final Amount NONE = new Amount(BigDecimal.ZERO, Money.ZERO);

        Amount plus(Amount other) {
            return new Amount(quantity.add(other.quantity), value.plus(other.value));
        }

        Amount minus(Amount other) {
            return new Amount(quantity.subtract(other.quantity), value.minus(other.value));
        }

        boolean sameAs(Amount other) {
            return quantity.compareTo(other.quantity) == 0 && value.equals(other.value);
        }
    }
}
