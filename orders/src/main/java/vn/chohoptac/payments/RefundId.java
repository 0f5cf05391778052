package vn.chohoptac.payments;

import java.util.UUID;
import vn.chohoptac.kernel.Uuids;

/** A refund's identity; it is also its idempotency key at the gateway. */
public record RefundId(UUID value) {

    public static RefundId next() {
        return new RefundId(Uuids.v7());
    }
}
