package vn.chohoptac.catalog.certification;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.chohoptac.catalog.RecognitionView;

/**
 * A recognition with its trail, as officers and the owner see it.
 *
 * @param revokedBy who revoked it and why, {@code null} unless revoked
 */
public record RecordedRecognition(
        RecognitionId id,
        RecognitionView recognition,
        IssuerLevel level,
        @Nullable String productCode,
        String recordedBy,
        Instant recordedAt,
        @Nullable String revokedBy,
        @Nullable String revocationReason) {}
