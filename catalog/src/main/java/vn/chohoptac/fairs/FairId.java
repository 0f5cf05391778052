package vn.chohoptac.fairs;

import java.util.UUID;
import vn.chohoptac.kernel.Uuids;

/** Identifies a fair. */
public record FairId(UUID value) {

    public static FairId next() {
        return new FairId(Uuids.v7());
    }
}
