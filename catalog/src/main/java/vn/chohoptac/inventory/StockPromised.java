package vn.chohoptac.inventory;

import vn.chohoptac.kernel.Conflict;

/** The count would fall below what is already promised to buyers. */
public class StockPromised extends Conflict {

    public StockPromised(String sku, int reserved) {
        super("inventory.stock-promised", sku, reserved);
    }
}
