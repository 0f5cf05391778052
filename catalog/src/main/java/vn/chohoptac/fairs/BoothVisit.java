package vn.chohoptac.fairs;

import java.time.Duration;
import java.time.Instant;

/**
 * A visitor's last visit to a booth, kept in the visitor's own cookie only.
 *
 * @param at when the booth was last looked at
 */
public record BoothVisit(BoothRef booth, Instant at) {

    /** How long what is added to the cart counts as found at the booth. */
    public static final Duration COUNTS_FOR = Duration.ofHours(24);

    /** Whether something added then belongs to the visit. */
    public boolean countsAt(Instant then) {
        return !then.isBefore(at) && then.isBefore(at.plus(COUNTS_FOR));
    }
}
