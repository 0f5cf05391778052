package vn.chohoptac.fairs.booths;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.chohoptac.accounts.SignedIn;
import vn.chohoptac.cooperatives.CooperativeId;
import vn.chohoptac.cooperatives.CooperativeNotFound;
import vn.chohoptac.cooperatives.Cooperatives;
import vn.chohoptac.fairs.FairChanges;
import vn.chohoptac.fairs.FairFacts;
import vn.chohoptac.fairs.FairId;
import vn.chohoptac.fairs.FairNotFound;
import vn.chohoptac.fairs.FairRegister;
import vn.chohoptac.fairs.FairState;
import vn.chohoptac.fairs.organising.Competence;
import vn.chohoptac.fairs.organising.Reasons;
import vn.chohoptac.platform.AuditLog;

/** What a fair's officers decide about who takes part. Every act is in the history and in the audit log. */
@Component
@Transactional
public class Booths {

    private final FairRegister register;
    private final ParticipationRecords records;
    private final ApplicationRules rules;
    private final Cooperatives cooperatives;
    private final FairChanges changes;
    private final AuditLog audit;
    private final Clock clock;

    Booths(
            FairRegister register,
            ParticipationRecords records,
            ApplicationRules rules,
            Cooperatives cooperatives,
            FairChanges changes,
            AuditLog audit,
            Clock clock) {
        this.register = register;
        this.records = records;
        this.rules = rules;
        this.cooperatives = cooperatives;
        this.changes = changes;
        this.audit = audit;
        this.clock = clock;
    }

    /** All applications to a fair of the officer's competence, undecided ones first, then by when they came. */
    @Transactional(readOnly = true)
    public List<FairApplication> applications(SignedIn officer, FairId id) {
        Competence.require(officer, register.find(id).orElseThrow(FairNotFound::new));
        return records.of(id).stream().map(records::view).toList();
    }

    /**
     * Applies for a cooperative that agreed to it, until the fair starts.
     *
     * @throws FairNotFound unless the fair is the officer's
     * @throws CooperativeNotFound unless the cooperative is
     * @throws ConsentMissing if it is not said who agreed, how and when
     */
    public void enrol(SignedIn officer, CooperativeId cooperative, ApplyToFair application, Consent consent) {
        var now = clock.instant();
        var fair = held(officer, application.fair());
        if (!officer.competentFor(cooperatives.card(cooperative).provinceCode())) {
            throw new CooperativeNotFound();
        }
        if (fair.stateAt(now) != FairState.CALL && fair.stateAt(now) != FairState.PREPARATION) {
            throw new CallClosed();
        }
        var agreed = ApplicationRules.consent(consent, now);
        var items = rules.check(cooperative, application, fair);
        var participation =
                records.hold(fair.id(), cooperative).orElseGet(() -> Participation.fresh(fair.id(), cooperative));
        participation.apply(application.greeting(), items, agreed, now, officer.actor());
        records.save(participation, officer.actor());
        record(
                officer,
                fair,
                cooperative,
                "fairs.applied-for-cooperative",
                Map.of("consent", agreed.by() + "; " + agreed.how()));
    }

    /**
     * Gives the cooperative a booth; the approved prices hold from the fair's opening, five seconds from now at the earliest.
     *
     * @return the booth's code
     * @throws FairFull if every booth is taken
     * @throws CallClosed if the fair is over
     * @throws ApplicationInvalid if no product stays, a rejection has no reason, or a fair price is no longer below the usual one
     */
    public String approve(SignedIn officer, FairId id, CooperativeId cooperative, ApproveBooth approval) {
        var now = clock.instant();
        var fair = held(officer, id);
        if (!fair.stateAt(now).beforeStart() && fair.stateAt(now) != FairState.LIVE) {
            throw new CallClosed();
        }
        if (records.booths(id) >= fair.content().capacity()) {
            throw new FairFull();
        }
        var participation = records.hold(id, cooperative).orElseThrow(FairNotFound::new);
        rules.checkApproval(participation, approval);
        participation.approve(approval, () -> records.nextBooth(id), now, officer.actor());
        records.save(participation, officer.actor());
        record(officer, fair, cooperative, "fairs.approved", Map.of("booth", participation.boothCode()));
        changes.note();
        return participation.boothCode();
    }

    /** Declines the whole application. */
    public void reject(SignedIn officer, FairId id, CooperativeId cooperative, String reason) {
        var why = Reasons.of(reason);
        var fair = held(officer, id);
        var participation = records.hold(id, cooperative).orElseThrow(FairNotFound::new);
        participation.reject(why, clock.instant(), officer.actor());
        records.save(participation, officer.actor());
        record(officer, fair, cooperative, "fairs.rejected", Map.of("reason", why));
    }

    /** Takes a booth away, at once: its fair prices end now, what was ordered stays ordered. */
    public void remove(SignedIn officer, FairId id, CooperativeId cooperative, String reason) {
        var why = Reasons.of(reason);
        var fair = held(officer, id);
        var participation = records.hold(id, cooperative).orElseThrow(FairNotFound::new);
        participation.remove(why, clock.instant(), officer.actor());
        records.save(participation, officer.actor());
        record(officer, fair, cooperative, "fairs.booth-removed", Map.of("reason", why));
        changes.note();
    }

    private FairFacts held(SignedIn officer, FairId id) {
        var fair = register.hold(id);
        Competence.require(officer, fair);
        return fair;
    }

    private void record(
            SignedIn officer, FairFacts fair, CooperativeId cooperative, String act, Map<String, String> details) {
        var all = new HashMap<>(details);
        all.put("cooperative", cooperative.value().toString());
        audit.record(officer.actor(), act, fair.code(), all);
    }
}
