package vn.chohoptac.inventory;

import vn.chohoptac.kernel.NotFound;

/** There is no such SKU, or it belongs to someone else. */
public class SkuNotFound extends NotFound {

    public SkuNotFound(String sku) {
        super("inventory.sku-not-found", sku);
    }
}
