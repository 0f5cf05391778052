package vn.chohoptac.catalog;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An OCOP recognition as it is shown: stars, by which decision, from when until when.
 *
 * @param stars 3, 4 or 5
 * @param from the decision's date, 00:00 in Viet Nam
 * @param until the first instant it no longer holds: 36 months later, or the revocation
 * @param revokedAt {@code null} unless it was revoked
 */
public record RecognitionView(
        int stars,
        String decisionNumber,
        LocalDate decisionDate,
        String issuer,
        Instant from,
        Instant until,
        @Nullable Instant revokedAt) {

    public boolean holdsAt(Instant instant) {
        return !instant.isBefore(from) && instant.isBefore(until);
    }
}
