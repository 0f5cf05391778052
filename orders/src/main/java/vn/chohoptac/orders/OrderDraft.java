package vn.chohoptac.orders;

import java.util.List;
import vn.chohoptac.catalog.Offer;
import vn.chohoptac.cooperatives.SellerIdentity;
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

    record Line(Offer offer, int quantity) {

        Money total() {
            return offer.price().times(quantity);
        }

        long grams() {
            return (long) offer.weightGrams() * quantity;
        }
    }
}
