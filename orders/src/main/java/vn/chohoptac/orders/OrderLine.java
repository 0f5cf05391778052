package vn.chohoptac.orders;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.chohoptac.fairs.BoothRef;
import vn.chohoptac.kernel.LocalizedText;
import vn.chohoptac.kernel.Money;

/**
 * What was ordered of one pack, as it was when it was ordered.
 *
 * @param soldAt when the sale was told upstream, {@code null} before
 * @param reversedAt when its reversal was told, {@code null} before
 * @param usualPrice of one pack; {@code unitPrice} is below it when a fair price was charged
 * @param booth the booth it belongs to, {@code null} for none
 */
record OrderLine(
        int no,
        String sku,
        UUID productId,
        String productSlug,
        LocalizedText name,
        LocalizedText pack,
        int quantity,
        Money unitPrice,
        Money total,
        String unitCode,
        BigDecimal unitQuantity,
        String originProvince,
        int ocopSet,
        int stars,
        @Nullable String pictureKey,
        @Nullable String rejectedBecause,
        @Nullable Instant soldAt,
        @Nullable Instant reversedAt,
        Money usualPrice,
        @Nullable BoothRef booth) {

    boolean open() {
        return rejectedBecause == null;
    }

    /** Told as sold and not yet taken back. */
    boolean stands() {
        return soldAt != null && reversedAt == null;
    }

    /** How much of the unit all packs of this line hold. */
    BigDecimal amountOfUnit() {
        return unitQuantity.multiply(BigDecimal.valueOf(quantity));
    }

    OrderLine rejected(String because) {
        return with(because, soldAt, reversedAt);
    }

    OrderLine sold(Instant at) {
        return with(rejectedBecause, at, reversedAt);
    }

    OrderLine reversed(Instant at) {
        return with(rejectedBecause, soldAt, at);
    }

    private OrderLine with(@Nullable String rejected, @Nullable Instant sold, @Nullable Instant reversed) {
        return new OrderLine(
                no,
                sku,
                productId,
                productSlug,
                name,
                pack,
                quantity,
                unitPrice,
                total,
                unitCode,
                unitQuantity,
                originProvince,
                ocopSet,
                stars,
                pictureKey,
                rejected,
                sold,
                reversed,
                usualPrice,
                booth);
    }
}
