package vn.chohoptac.connections.opportunities;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something cooperatives were told of.
 *
 * @param office province of the officer who published it, {@code null} for the whole country's
 * @param stored as the last step left it; {@link #stateAt} knows the clock
 * @param interested how many cooperatives said that they are
 */
public record Opportunity(
        UUID id,
        String code,
        OpportunityContent content,
        @Nullable String office,
        OpportunityState stored,
        Instant publishedAt,
        long version,
        int interested) {

    public OpportunityState stateAt(Instant now) {
        return stored == OpportunityState.PUBLISHED && !content.shownUntil().isAfter(now)
                ? OpportunityState.OVER
                : stored;
    }

    /** Whether a cooperative may say now that it is interested. A warning asks for nothing. */
    public boolean openAt(Instant now) {
        var until = content.registerUntil();
        return content.kind() != OpportunityKind.WARNING
                && stateAt(now) == OpportunityState.PUBLISHED
                && (until == null || until.isAfter(now));
    }
}
