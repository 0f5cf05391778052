package vn.chohoptac.performance;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.UUID;
import vn.chohoptac.cooperatives.sales.SaleRecorded;

/**
 * What of a sale decides where and up to how much its reversals are booked.
 *
 * @param fairCode empty for none
 */
record Sold(
        String saleKey,
        UUID cooperativeId,
        String provinceCode,
        String productRef,
        String unit,
        BigDecimal quantity,
        long amount,
        String channel,
        String fairCode) {

    static Sold of(SaleRecorded sale) {
        return new Sold(
                sale.saleKey(),
                sale.cooperativeId(),
                sale.provinceCode(),
                sale.productRef(),
                sale.unit(),
                sale.quantity(),
                sale.amount(),
                sale.channel(),
                Objects.requireNonNullElse(sale.fairCode(), ""));
    }
}
