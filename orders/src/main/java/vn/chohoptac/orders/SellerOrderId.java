package vn.chohoptac.orders;

import java.util.UUID;
import vn.chohoptac.kernel.Uuids;

/** A seller order's identity; people see its code. */
record SellerOrderId(UUID value) {

    static SellerOrderId next() {
        return new SellerOrderId(Uuids.v7());
    }
}
