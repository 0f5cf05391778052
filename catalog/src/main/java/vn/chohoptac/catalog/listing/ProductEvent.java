package vn.chohoptac.catalog.listing;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One entry of a product's history.
 *
 * @param kind what happened
 * @param actorName who did it, as {@link vn.chohoptac.kernel.Actor#name()}
 * @param reason what the actor gave as reason
 */
public record ProductEvent(
        Kind kind,
        Instant at,
        vn.chohoptac.kernel.Actor.Kind actorKind,
        String actorName,
        @Nullable String reason) {

    /** What can happen to a listing. */
    public enum Kind {
        CREATED,
        EDITED,
        PUBLISHED,
        WITHDRAWN,
        SUSPENSION_ANNOUNCED,
        SUSPENDED,
        RESTORED,
        RECOGNITION_RECORDED,
        RECOGNITION_REVOKED,
        CERTIFICATE_DECLARED,
        CERTIFICATE_WITHDRAWN,
        IMPORT_UNDONE
    }
}
