package vn.chohoptac.fairs.booths;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.chohoptac.cooperatives.CooperativeId;
import vn.chohoptac.fairs.FairChanges;
import vn.chohoptac.fairs.FairId;
import vn.chohoptac.fairs.FairNotFound;
import vn.chohoptac.fairs.FairRegister;
import vn.chohoptac.fairs.FairState;
import vn.chohoptac.fairs.organising.Reasons;
import vn.chohoptac.kernel.Actor;
import vn.chohoptac.platform.AuditLog;

/** What a cooperative does with its own applications; it never sees another's. */
@Component
@Transactional
public class JoiningFairs {

    private final FairRegister register;
    private final ParticipationRecords records;
    private final ApplicationRules rules;
    private final FairChanges changes;
    private final AuditLog audit;
    private final Clock clock;

    JoiningFairs(
            FairRegister register,
            ParticipationRecords records,
            ApplicationRules rules,
            FairChanges changes,
            AuditLog audit,
            Clock clock) {
        this.register = register;
        this.records = records;
        this.rules = rules;
        this.changes = changes;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Applies, or replaces an application nobody has decided yet, or applies anew after a refusal or withdrawal.
     *
     * @throws CallClosed unless the fair is in its call
     * @throws NotInvited if the call is for other provinces
     * @throws CooperativeDoesNotSell if the cooperative does not sell at present
     * @throws ApplicationInvalid naming each field at fault
     * @throws ApplicationCannotBecome if it has a booth already, or lost one
     */
    public void apply(CooperativeId own, ApplyToFair application, Actor by) {
        var now = clock.instant();
        var fair = register.hold(application.fair());
        if (fair.stateAt(now) != FairState.CALL) {
            throw fair.stateAt(now).shown() ? new CallClosed() : new FairNotFound();
        }
        var items = rules.check(own, application, fair);
        var participation = records.hold(fair.id(), own).orElseGet(() -> Participation.fresh(fair.id(), own));
        participation.apply(application.greeting(), items, null, now, by);
        records.save(participation, by);
        audit.record(
                by,
                "fairs.applied",
                fair.code(),
                Map.of("cooperative", own.value().toString()));
    }

    /**
     * Withdraws an application or a booth. What was ordered stays ordered; the fair prices end now.
     *
     * @throws FairNotFound if it never applied there
     */
    public void withdraw(CooperativeId own, FairId id, String reason, Actor by) {
        var why = Reasons.of(reason);
        register.hold(id);
        var participation = records.hold(id, own).orElseThrow(FairNotFound::new);
        participation.withdraw(why, clock.instant(), by);
        records.save(participation, by);
        audit.record(by, "fairs.withdrawn", participation.id().toString(), Map.of("reason", why));
        changes.note();
    }

    /** Its own applications, the latest first. */
    @Transactional(readOnly = true)
    public List<FairApplication> own(CooperativeId own) {
        return records.of(own).stream().map(records::view).toList();
    }

    /** Its own application to that fair. */
    @Transactional(readOnly = true)
    public Optional<FairApplication> own(CooperativeId own, FairId fair) {
        return records.find(fair, own).map(records::view);
    }

    /** Own packs that fit the fair's call, at most those of 500 products. */
    @Transactional(readOnly = true)
    public List<EligiblePack> eligible(CooperativeId own, FairId id) {
        var fair = register.find(id)
                .filter(found -> found.stateAt(clock.instant()).shown())
                .orElseThrow(FairNotFound::new);
        return rules.eligible(own, fair);
    }
}
