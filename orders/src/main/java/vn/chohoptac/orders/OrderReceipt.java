package vn.chohoptac.orders;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.chohoptac.cooperatives.SellerIdentity;
import vn.chohoptac.fairs.BoothRef;
import vn.chohoptac.kernel.LocalizedText;
import vn.chohoptac.kernel.Money;
import vn.chohoptac.payments.PaymentMethod;
import vn.chohoptac.payments.PaymentView;
import vn.chohoptac.payments.RefundTask;
import vn.chohoptac.shipping.Parcel;

/**
 * An order as its buyer sees, keeps and prints it: all that design.md section 11 asks a confirmation to hold, but for the
 * standing sentences on delivery, inspection and returns, which are texts of the bundle under {@code orders.terms.}.
 *
 * @param cardPayment the one payment of an order paid by card
 */
public record OrderReceipt(
        String orderCode,
        Instant placedAt,
        Locale language,
        Contact contact,
        Destination destination,
        PaymentMethod method,
        Money goods,
        Money shipping,
        Money total,
        @Nullable PaymentView cardPayment,
        List<Part> sellerOrders) {

    /** Whether at least one seller order can still be called off by the buyer. */
    public boolean cancellable() {
        return sellerOrders.stream().anyMatch(Part::cancellable);
    }

    /** Where the goods go, with the names of the places at this time. */
    public record Destination(
            String provinceCode, String province, String communeCode, String commune, String street) {}

    /**
     * One cooperative's part.
     *
     * @param goods after lines were refused
     * @param payment of this part, or the order's when paid by card
     * @param deadline until when the next step is due: the money, or the cooperative's confirmation
     */
    public record Part(
            String code,
            SellerIdentity seller,
            Fulfilment fulfilment,
            List<Line> lines,
            Money goods,
            Money shipping,
            Money total,
            LocalizedText shippingLabel,
            int shippingDaysFrom,
            int shippingDaysTo,
            PaymentView payment,
            @Nullable Instant deadline,
            @Nullable Parcel parcel,
            List<RefundTask> refunds,
            List<Change> history,
            boolean cancellable) {}

    /**
     * @param unitQuantity how much of {@code unitCode} one piece holds
     * @param originProvinceCode where the goods come from
     * @param stars valid OCOP stars when it was ordered, 0 for none
     * @param rejectedBecause why the cooperative refused this line, {@code null} when it did not
     * @param usualPrice of one piece when it was ordered
     * @param booth of the fair it was bought at, {@code null} for none
     */
    public record Line(
            int no,
            String sku,
            String productSlug,
            LocalizedText name,
            LocalizedText pack,
            int quantity,
            Money unitPrice,
            Money total,
            String unitCode,
            BigDecimal unitQuantity,
            String originProvinceCode,
            int stars,
            @Nullable String pictureKey,
            @Nullable String rejectedBecause,
            Money usualPrice,
            @Nullable BoothRef booth) {

        /** Whether a fair price was charged. */
        public boolean atFairPrice() {
            return unitPrice.compareTo(usualPrice) < 0;
        }
    }

    /**
     * A step in a seller order's history.
     *
     * @param reason as written by the person, or a code of the bundle under {@code orders.reason.}; empty for none
     */
    public record Change(Fulfilment from, Fulfilment to, Instant at, String by, String reason) {}
}
