package vn.chohoptac.fairs.organising;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.chohoptac.accounts.SignedIn;
import vn.chohoptac.fairs.FairChanges;
import vn.chohoptac.fairs.FairContent;
import vn.chohoptac.fairs.FairFacts;
import vn.chohoptac.fairs.FairId;
import vn.chohoptac.fairs.FairNotFound;
import vn.chohoptac.fairs.FairRegister;
import vn.chohoptac.fairs.FairState;
import vn.chohoptac.kernel.PageOf;
import vn.chohoptac.platform.AuditLog;

/** What officers do with fairs: those of a province with its fairs, national ones with the nation's. Every act is in the audit log. */
@Component
@Transactional
public class OrganisingFairs {

    private final FairRegister register;
    private final FairRecords records;
    private final FairSteps steps;
    private final FairRules rules;
    private final FairChanges changes;
    private final AuditLog audit;
    private final Clock clock;

    OrganisingFairs(
            FairRegister register,
            FairRecords records,
            FairSteps steps,
            FairRules rules,
            FairChanges changes,
            AuditLog audit,
            Clock clock) {
        this.register = register;
        this.records = records;
        this.steps = steps;
        this.rules = rules;
        this.changes = changes;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Begins a draft, in the officer's competence.
     *
     * @param organiser the name of the office, shown to everybody
     * @throws vn.chohoptac.fairs.OutsideCompetence for who is no officer
     * @throws FairInvalid naming each field at fault
     */
    public FairId create(SignedIn officer, FairContent content, String organiser) {
        Competence.requireOfficer(officer);
        var now = clock.instant();
        rules.check(content, organiser);
        var fair = Drafts.begin(content, organiser, officer.national() ? null : officer.provinceCode(), now);
        records.insert(fair);
        audit.record(officer.actor(), "fairs.created", fair.code(), Map.of());
        return fair.id();
    }

    /**
     * Changes a fair: everything before it starts (its address only while it is a draft), words and picture while it is live.
     *
     * @param version as read
     * @throws StaleFair if somebody changed it since
     * @throws FairCannotBeChanged if it has come too far for this
     * @throws FairInvalid naming each field at fault
     */
    public void edit(SignedIn officer, FairId id, FairContent content, String organiser, long version) {
        var now = clock.instant();
        var fair = register.hold(id);
        Competence.require(officer, fair);
        if (fair.version() != version) {
            throw new StaleFair();
        }
        rules.checkEdit(fair, content, organiser, records.booths(id), now);
        records.update(Drafts.edited(fair, content, organiser, now));
        audit.record(officer.actor(), "fairs.edited", fair.code(), Map.of());
        changes.note();
    }

    /**
     * Calls for participation: from now on everybody sees it and cooperatives may apply.
     *
     * @throws FairCannotBecome unless it is a draft
     * @throws FairInvalid if its call would be over or it would begin within a minute
     */
    public void call(SignedIn officer, FairId id) {
        rules.checkCall(held(officer, id), clock.instant());
        steps.take(officer, id, FairState.CALL, "");
    }

    /** Ends the call before its time. */
    public void prepare(SignedIn officer, FairId id) {
        steps.take(officer, id, FairState.PREPARATION, "");
    }

    /** Closes a live fair before its time: fair prices end now. */
    public void close(SignedIn officer, FairId id, String reason) {
        steps.take(officer, id, FairState.CLOSED, Reasons.of(reason));
    }

    /** Calls the whole fair off: fair prices end now, orders placed stay as they are. */
    public void cancel(SignedIn officer, FairId id, String reason) {
        steps.take(officer, id, FairState.CANCELLED, Reasons.of(reason));
    }

    /** The fairs of the officer's competence, newest first; a national officer or administrator sees all. */
    @Transactional(readOnly = true)
    public PageOf<OrganisedFair> list(SignedIn officer, @Nullable FairState state, int page, int size) {
        Competence.requireOfficer(officer);
        var now = clock.instant();
        return records.list(
                        officer.national() ? null : officer.provinceCode(),
                        state,
                        now,
                        Math.max(1, page),
                        Math.clamp(size, 1, 100))
                .map(row -> view(row.fair(), row.waiting(), row.booths(), List.of(), now));
    }

    /**
     * One fair of the officer's competence with its history, drafts too.
     *
     * @throws FairNotFound if there is none, or it is another's
     */
    @Transactional(readOnly = true)
    public OrganisedFair one(SignedIn officer, FairId id) {
        var fair = register.find(id).orElseThrow(FairNotFound::new);
        Competence.require(officer, fair);
        var counts = records.counts(id);
        return view(fair, counts.waiting(), counts.booths(), records.history(id), clock.instant());
    }

    private FairFacts held(SignedIn officer, FairId id) {
        var fair = register.hold(id);
        Competence.require(officer, fair);
        return fair;
    }

    private static OrganisedFair view(FairFacts fair, int waiting, int booths, List<FairStep> history, Instant now) {
        var state = fair.stateAt(now);
        return new OrganisedFair(fair, state, FairSteps.byOfficer(state), waiting, booths, history);
    }
}
