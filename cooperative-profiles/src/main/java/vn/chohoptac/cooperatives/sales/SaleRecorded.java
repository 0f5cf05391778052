package vn.chohoptac.cooperatives.sales;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A cooperative sold something and its money is received; spoken once per line of a seller order.
 *
 * @param saleKey seller-order code and line number; unique for ever, at most 40 characters
 * @param sellerOrderCode orders in reports are the distinct ones of these; at most 32 characters
 * @param provinceCode the cooperative's province at the time
 * @param productRef the product's id as text; at most 64 characters
 * @param productName in Vietnamese, as sold; at most 300 characters
 * @param ocopSet number of the OCOP set, 0 for none
 * @param starsAtSale valid stars at the time, 0 for none
 * @param quantity positive, at most three decimals
 * @param unit code of the unit
 * @param amount đồng: goods after the seller's own discount, VAT in, shipping out; not negative
 * @param channel {@code SHOP}, {@code FAIR} or {@code CONTRACT}
 * @param soldAt when the money was received
 */
public record SaleRecorded(
        String saleKey,
        String sellerOrderCode,
        UUID cooperativeId,
        String provinceCode,
        String productRef,
        String productName,
        int ocopSet,
        int starsAtSale,
        BigDecimal quantity,
        String unit,
        long amount,
        String channel,
        @Nullable String fairCode,
        @Nullable String boothCode,
        @Nullable String buyerProvinceCode,
        Instant soldAt) {

    public SaleRecorded {
        if (quantity.signum() <= 0 || amount < 0) {
            throw new IllegalArgumentException("Nothing can be sold by less than nothing: " + saleKey);
        }
    }
}
