package vn.chohoptac.orders;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chohoptac.catalog.Offer;
import vn.chohoptac.cooperatives.SellerIdentity;
import vn.chohoptac.fairs.BoothRef;
import vn.chohoptac.fairs.FairPrice;
import vn.chohoptac.kernel.Money;
import vn.chohoptac.shipping.ShippingOption;

/** A cart at this moment's prices, split by cooperative, in the order in which rows are written and stock is taken. */
record OrderDraft(List<Part> parts) {

    Money goods() {
        return Money.sum(parts.stream().map(Part::goods).toList());
    }

    Money total() {
        return Money.sum(parts.stream().map(Part::total).toList());
    }

    /** What one cooperative sends. */
    record Part(SellerIdentity seller, List<Line> lines, ShippingOption shipping) {

        Money goods() {
            return Money.sum(lines.stream().map(Line::total).toList());
        }

        Money total() {
            return goods().plus(shipping.price());
        }
    }

    /**
     * @param fair the fair price charged, {@code null} for the usual one
     * @param visited the booth it was found at
     */
    record Line(
            Offer offer,
            int quantity,
            @Nullable FairPrice fair,
            @Nullable BoothRef visited) {

        /** Of one pack. */
        Money price() {
            return fair == null ? offer.price() : fair.price();
        }

        Money total() {
            return price().times(quantity);
        }

        /** The booth it belongs to: the one whose price is charged, else the one it was found at. */
        @Nullable
        BoothRef booth() {
            return fair == null ? visited : fair.booth();
        }

        long grams() {
            return (long) offer.weightGrams() * quantity;
        }
    }
}
