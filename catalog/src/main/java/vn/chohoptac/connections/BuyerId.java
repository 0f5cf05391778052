package vn.chohoptac.connections;

import java.util.UUID;
import vn.chohoptac.kernel.Uuids;

/** Identifies a business buyer. */
public record BuyerId(UUID value) {

    public static BuyerId next() {
        return new BuyerId(Uuids.v7());
    }
}
