package vn.chohoptac.catalog.listing;

import vn.chohoptac.kernel.Conflict;

/** Someone else changed the product since the asker read it. */
public class StaleProduct extends Conflict {

    public StaleProduct() {
        super("catalog.product-stale");
    }
}
