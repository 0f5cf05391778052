package vn.chohoptac.payments;

import java.util.UUID;
import vn.chohoptac.kernel.Uuids;

/** A payment's identity; it is also its idempotency key at the gateway. */
public record PaymentId(UUID value) {

    public static PaymentId next() {
        return new PaymentId(Uuids.v7());
    }
}
