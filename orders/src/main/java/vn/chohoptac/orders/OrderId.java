package vn.chohoptac.orders;

import java.util.UUID;
import vn.chohoptac.kernel.Uuids;

/** An order's identity; people see its code. */
record OrderId(UUID value) {

    static OrderId next() {
        return new OrderId(Uuids.v7());
    }
}
