package vn.chohoptac.catalog.certification;

import jakarta.persistence.Embeddable;
import java.util.UUID;
import vn.chohoptac.kernel.Uuids;

/** Identifies a recognition. */
@Embeddable
public record RecognitionId(UUID value) {

    public static RecognitionId next() {
        return new RecognitionId(Uuids.v7());
    }
}
