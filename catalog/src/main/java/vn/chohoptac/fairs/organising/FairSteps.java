package vn.chohoptac.fairs.organising;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import vn.chohoptac.accounts.SignedIn;
import vn.chohoptac.fairs.FairChanges;
import vn.chohoptac.fairs.FairFacts;
import vn.chohoptac.fairs.FairId;
import vn.chohoptac.fairs.FairRegister;
import vn.chohoptac.fairs.FairState;
import vn.chohoptac.kernel.Actor;
import vn.chohoptac.platform.AuditLog;
import vn.chohoptac.platform.Housekeeping;

/**
 * Takes fairs from state to state: officers by acts, the clock by itself. The clock's steps only write history; what holds
 * follows from {@link vn.chohoptac.fairs.FairTimeline}. For this module's own packages.
 */
@Component
public class FairSteps {

    private static final Duration PAUSE = Duration.ofSeconds(10);

    private final FairRegister register;
    private final FairRecords records;
    private final FairChanges changes;
    private final AuditLog audit;
    private final TransactionTemplate transaction;
    private final Clock clock;

    FairSteps(
            FairRegister register,
            FairRecords records,
            FairChanges changes,
            AuditLog audit,
            TransactionTemplate transaction,
            Clock clock,
            Housekeeping housekeeping) {
        this.register = register;
        this.records = records;
        this.changes = changes;
        this.audit = audit;
        this.transaction = transaction;
        this.clock = clock;
        housekeeping.every(PAUSE, "fairs.clock", this::follow);
    }

    /**
     * An officer's step.
     *
     * @throws FairCannotBecome if the fair is not where that step begins
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public FairFacts take(SignedIn officer, FairId id, FairState next, String reason) {
        var fair = register.hold(id);
        Competence.require(officer, fair);
        if (next == FairState.CANCELLED || next == FairState.CLOSED) {
            records.stopSelling(id);
        }
        var now = clock.instant(); // not before those who are just buying at a fair price have done so
        var current = fair.stateAt(now);
        if (!byOfficer(current).contains(next)) {
            throw new FairCannotBecome(current, next);
        }
        catchUp(fair, now);
        records.step(id, new FairStep(current, next, now, officer.displayName(), reason), officer.actor());
        records.mark(id, next, now);
        audit.record(
                officer.actor(),
                "fairs." + next.name().toLowerCase(Locale.ROOT),
                fair.code(),
                reason.isEmpty() ? Map.of() : Map.of("reason", reason));
        changes.note();
        return fair;
    }

    /** Writes the history of what the clock did since it was last looked at. Returns how many fairs had moved. */
    int follow() {
        int moved = 0;
        for (var id : records.underWay()) {
            Boolean did = transaction.execute(status -> catchUp(register.hold(id), clock.instant()));
            moved += Boolean.TRUE.equals(did) ? 1 : 0;
        }
        return moved;
    }

    /** What an officer may make of a fair in that state: steps of the table that are not the clock's alone. */
    static Set<FairState> byOfficer(FairState current) {
        var next = EnumSet.noneOf(FairState.class);
        for (var state : FairState.values()) {
            if (current.canBecome(state) && state != FairState.LIVE) {
                next.add(state);
            }
        }
        return next;
    }

    private boolean catchUp(FairFacts fair, Instant now) {
        var stored = records.stored(fair.id());
        var reached = fair.stateAt(now);
        boolean moved = false;
        for (var next : new FairState[] {FairState.PREPARATION, FairState.LIVE, FairState.CLOSED}) {
            if (stored.canBecome(next) && next.compareTo(reached) <= 0 && reached.compareTo(FairState.CLOSED) <= 0) {
                records.step(
                        fair.id(), new FairStep(stored, next, due(fair, next), Actor.SYSTEM.name(), ""), Actor.SYSTEM);
                records.became(fair.id(), next);
                stored = next;
                moved = true;
            }
        }
        return moved;
    }

    private static Instant due(FairFacts fair, FairState next) {
        var timeline = fair.timeline();
        return switch (next) {
            case PREPARATION -> timeline.applicationsUntil();
            case LIVE -> timeline.period().start();
            default -> timeline.endsAt();
        };
    }
}
