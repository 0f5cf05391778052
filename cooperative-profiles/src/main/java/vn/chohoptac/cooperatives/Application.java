package vn.chohoptac.cooperatives;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chohoptac.accounts.AccountId;

/**
 * A cooperative's registration, as the officer and the applicant see it.
 *
 * @param applicant {@code null} for cooperatives that were enrolled
 * @param appliedAt first time
 * @param announced a suspension that is to come, else {@code null}
 * @param history oldest first
 */
public record Application(
        CooperativeProfile profile,
        @Nullable AccountId applicant,
        Instant appliedAt,
        @Nullable AnnouncedSuspension announced,
        List<Step> history) {

    /**
     * One change of state.
     *
     * @param from {@code null} for the first
     * @param by whose name the history shows
     * @param why what was asked or the reason; empty where none is needed
     */
    public record Step(@Nullable CooperativeState from, CooperativeState to, Instant at, String by, String why) {}
}
