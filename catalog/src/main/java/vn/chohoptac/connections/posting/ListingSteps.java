package vn.chohoptac.connections.posting;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.chohoptac.connections.CannotBecome;
import vn.chohoptac.connections.ConnectionSteps;
import vn.chohoptac.connections.ListingFacts;
import vn.chohoptac.connections.ListingRegister;
import vn.chohoptac.connections.ListingState;
import vn.chohoptac.connections.Step;
import vn.chohoptac.kernel.Actor;
import vn.chohoptac.kernel.Columns;
import vn.chohoptac.platform.Housekeeping;

/** Takes listings from state to state: owners, officers, and the clock by itself, whose steps only write history. */
@Component
class ListingSteps {

    private static final Duration PAUSE = Duration.ofMinutes(1);
    private static final int BATCH = 200;

    private final ListingRegister register;
    private final ListingRecords records;
    private final ConnectionSteps steps;
    private final TransactionTemplate transaction;
    private final Clock clock;

    ListingSteps(
            ListingRegister register,
            ListingRecords records,
            ConnectionSteps steps,
            TransactionTemplate transaction,
            Clock clock,
            Housekeeping housekeeping) {
        this.register = register;
        this.records = records;
        this.steps = steps;
        this.transaction = transaction;
        this.clock = clock;
        housekeeping.every(PAUSE, "connections.clock", this::follow);
    }

    void begun(ListingFacts listing, Actor by) {
        steps.record(listing.id().value(), listing.code(), null, ListingState.DRAFT, listing.createdAt(), by, "");
    }

    /** @throws CannotBecome if the table does not lead there from where the listing is by the clock */
    void take(ListingFacts listing, ListingState next, Actor by, String reason) {
        var now = clock.instant();
        var current = listing.stateAt(now);
        if (next == ListingState.EXPIRED || !current.canBecome(next)) {
            throw new CannotBecome(current, next);
        }
        catchUp(listing, now);
        records.become(listing.id(), next, next == ListingState.PUBLISHED ? now : null);
        steps.record(listing.id().value(), listing.code(), current, next, now, by, reason);
    }

    /** Writes the history of what the clock did since it was last looked at. Returns how many listings had expired. */
    int follow() {
        var due = register.select(
                "WHERE l.state = 'PUBLISHED' AND l.valid_until <= :now ORDER BY l.id LIMIT :limit",
                Map.of("now", Columns.utc(clock.instant()), "limit", BATCH));
        int moved = 0;
        for (var listing : due) {
            Boolean did = transaction.execute(status -> catchUp(register.hold(listing.code()), clock.instant()));
            moved += Boolean.TRUE.equals(did) ? 1 : 0;
        }
        return moved;
    }

    List<Step> history(ListingFacts listing) {
        return steps.of(listing.id().value());
    }

    /** What an owner may make of a listing in that state. */
    static Set<ListingState> byOwner(ListingState current) {
        var next = EnumSet.noneOf(ListingState.class);
        for (var state : ListingState.values()) {
            boolean renewal = current == ListingState.EXPIRED && state == ListingState.PUBLISHED;
            boolean own = state == ListingState.IN_REVIEW || state == ListingState.WITHDRAWN || renewal;
            if (own && current.canBecome(state)) {
                next.add(state);
            }
        }
        return next;
    }

    private boolean catchUp(ListingFacts listing, Instant now) {
        if (listing.stored() == listing.stateAt(now)) {
            return false;
        }
        records.become(listing.id(), ListingState.EXPIRED, null);
        steps.record(
                listing.id().value(),
                listing.code(),
                listing.stored(),
                ListingState.EXPIRED,
                listing.content().validUntil(),
                Actor.SYSTEM,
                "");
        return true;
    }
}
