package vn.chohoptac.fairs;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A fair as the tables have it, free of "now".
 *
 * @param code what results and sales facts call it, for ever the same
 * @param organiser the name of the office that runs it
 * @param organiserProvince whose officers run it; {@code null} for a national one
 */
public record FairFacts(
        FairId id,
        String code,
        String slug,
        FairContent content,
        FairTimeline timeline,
        String organiser,
        @Nullable String organiserProvince,
        Instant createdAt,
        long version) {

    public FairState stateAt(Instant now) {
        return timeline.at(now);
    }
}
