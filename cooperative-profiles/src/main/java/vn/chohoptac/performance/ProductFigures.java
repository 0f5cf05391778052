package vn.chohoptac.performance;

import java.math.BigDecimal;
import vn.chohoptac.kernel.Money;

/**
 * One product in one unit over a report's months; units never add.
 *
 * @param productName as it was sold last
 * @param sold gross quantity
 */
public record ProductFigures(
        String productRef,
        String productName,
        String unit,
        BigDecimal sold,
        BigDecimal returnedQuantity,
        Money revenue,
        Money returned) {

    public BigDecimal netQuantity() {
        return sold.subtract(returnedQuantity);
    }

    public Money net() {
        return revenue.minus(returned);
    }
}
