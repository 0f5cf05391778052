package vn.chohoptac.fairs;

import java.time.Instant;
import java.util.UUID;
import vn.chohoptac.catalog.ProductId;
import vn.chohoptac.kernel.LocalizedText;
import vn.chohoptac.kernel.Money;

/**
 * A fair price that holds at the instant it was asked for.
 *
 * @param item whose quota it draws on
 * @param quotaLeft packs left at this price, as far as this node knows; exact at the checkout
 * @param until when it ends: the day's closing or the fair's end
 */
public record FairPrice(
        UUID item,
        String sku,
        ProductId productId,
        Money price,
        int quotaLeft,
        BoothRef booth,
        String fairSlug,
        LocalizedText fairName,
        Instant until) {

    /** The fair goes on, its price is gone: "hết suất". */
    public boolean soldOut() {
        return quotaLeft <= 0;
    }

    /** Whether so many packs can be had at it. */
    public boolean covers(int packs) {
        return quotaLeft >= packs;
    }

    /** Whether it is what is charged for one pack of that usual price. */
    public boolean beats(Money usual) {
        return appliesTo(1, usual);
    }

    /** Whether it is charged for so many packs of that usual price: all of them or none. */
    public boolean appliesTo(int packs, Money usual) {
        return !soldOut() && covers(packs) && price.compareTo(usual) < 0;
    }

    FairPrice withLeft(int left) {
        return new FairPrice(item, sku, productId, price, left, booth, fairSlug, fairName, until);
    }
}
