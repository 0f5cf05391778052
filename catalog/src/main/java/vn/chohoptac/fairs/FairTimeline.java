package vn.chohoptac.fairs;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What officers did with a fair and what the clock does with it. Its state at any instant follows from this alone, whether
 * or not a job has run.
 *
 * @param applicationsUntil when the call ends by itself
 * @param calledAt {@code null} while it is a draft
 * @param preparedAt when an officer ended the call early
 * @param closedAt when an officer closed it before its end
 */
public record FairTimeline(
        FairPeriod period,
        Instant applicationsUntil,
        @Nullable Instant calledAt,
        @Nullable Instant preparedAt,
        @Nullable Instant closedAt,
        @Nullable Instant cancelledAt,
        @Nullable Instant reportedAt) {

    public static FairTimeline draft(FairPeriod period, Instant applicationsUntil) {
        return new FairTimeline(period, applicationsUntil, null, null, null, null, null);
    }

    public FairState at(Instant now) {
        if (reached(cancelledAt, now)) {
            return FairState.CANCELLED;
        }
        if (!reached(calledAt, now)) {
            return FairState.DRAFT;
        }
        if (reached(reportedAt, now)) {
            return FairState.REPORTED;
        }
        if (reached(closedAt, now) || reached(period.end(), now)) {
            return FairState.CLOSED;
        }
        if (reached(period.start(), now)) {
            return FairState.LIVE;
        }
        return reached(preparedAt, now) || reached(applicationsUntil, now) ? FairState.PREPARATION : FairState.CALL;
    }

    /** Whether fair prices hold then. */
    public boolean openAt(Instant now) {
        return at(now) == FairState.LIVE && period.openAt(now);
    }

    /** When it ended, or will. */
    public Instant endsAt() {
        return closedAt == null ? period.end() : closedAt;
    }

    private static boolean reached(@Nullable Instant then, Instant now) {
        return then != null && !now.isBefore(then);
    }
}
