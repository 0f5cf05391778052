package vn.chohoptac.connections;

import java.util.UUID;
import vn.chohoptac.kernel.Uuids;

/** Identifies a listing. */
public record ListingId(UUID value) {

    public static ListingId next() {
        return new ListingId(Uuids.v7());
    }
}
