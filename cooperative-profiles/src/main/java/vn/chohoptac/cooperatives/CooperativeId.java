package vn.chohoptac.cooperatives;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import vn.chohoptac.kernel.Uuids;

/** Identifies a cooperative, union of cooperatives or cooperative group. */
@Embeddable
public record CooperativeId(UUID value) implements Serializable {

    public static CooperativeId next() {
        return new CooperativeId(Uuids.v7());
    }
}
