package vn.chohoptac.connections.opportunities;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.chohoptac.accounts.SignedIn;
import vn.chohoptac.connections.CannotBecome;
import vn.chohoptac.connections.Checks;
import vn.chohoptac.connections.Competence;
import vn.chohoptac.connections.ConnectionSteps;
import vn.chohoptac.connections.Stale;
import vn.chohoptac.connections.Step;
import vn.chohoptac.kernel.Codes;
import vn.chohoptac.kernel.PageOf;
import vn.chohoptac.kernel.Uuids;

/** What officers tell cooperatives of. Each office keeps its own; the whole country's officers reach all. */
@Component
@Transactional
public class PublishingOpportunities {

    private static final String PREFIX = "CH";
    private static final int CODE_LENGTH = 7;

    private final OpportunityRecords records;
    private final OpportunityRules rules;
    private final InterestRecords interests;
    private final ConnectionSteps steps;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PublishingOpportunities(
            OpportunityRecords records,
            OpportunityRules rules,
            InterestRecords interests,
            ConnectionSteps steps,
            ApplicationEventPublisher events,
            Clock clock) {
        this.records = records;
        this.rules = rules;
        this.interests = interests;
        this.steps = steps;
        this.events = events;
        this.clock = clock;
    }

    /**
     * An opportunity at its office's desk.
     *
     * @param interested the first to say so first
     */
    public record Kept(
            Opportunity opportunity, OpportunityState state, List<Interest> interested, List<Step> history) {}

    /**
     * Shows it at once and tells the cooperatives it concerns.
     *
     * @return its code
     * @throws vn.chohoptac.connections.ContentInvalid naming each field at fault
     */
    public String publish(SignedIn officer, OpportunityContent content) {
        Competence.requireOfficer(officer);
        var now = clock.instant();
        rules.check(content, now);
        var one = new Opportunity(
                Uuids.v7(),
                PREFIX + Codes.random(CODE_LENGTH),
                content,
                office(officer),
                OpportunityState.PUBLISHED,
                now,
                0,
                0);
        records.insert(one);
        steps.record(one.id(), one.code(), null, OpportunityState.PUBLISHED, now, officer.actor(), "");
        events.publishEvent(new OpportunityPublished(one.code()));
        return one.code();
    }

    /**
     * Corrects it; nobody is told again.
     *
     * @param version as read
     * @throws Stale if somebody changed it since
     * @throws CannotBecome if it was withdrawn
     */
    public void edit(SignedIn officer, String code, OpportunityContent content, long version) {
        var one = held(officer, code);
        if (one.version() != version) {
            throw new Stale();
        }
        if (one.stored() == OpportunityState.WITHDRAWN) {
            throw new CannotBecome(OpportunityState.WITHDRAWN, OpportunityState.PUBLISHED);
        }
        var now = clock.instant();
        rules.check(content, now);
        records.update(one.id(), content);
        steps.record(one.id(), code, one.stateAt(now), OpportunityState.PUBLISHED, now, officer.actor(), "");
    }

    /** Takes it off for good. */
    public void withdraw(SignedIn officer, String code, String reason) {
        var said = Checks.reason(reason);
        var one = held(officer, code);
        var now = clock.instant();
        if (one.stored() == OpportunityState.WITHDRAWN) {
            throw new CannotBecome(OpportunityState.WITHDRAWN, OpportunityState.WITHDRAWN);
        }
        records.become(one.id(), OpportunityState.WITHDRAWN);
        steps.record(one.id(), code, one.stateAt(now), OpportunityState.WITHDRAWN, now, officer.actor(), said);
    }

    /** Those of the officer's office in every state, the newest first. */
    @Transactional(readOnly = true)
    public PageOf<Opportunity> list(SignedIn officer, int page, int size) {
        Competence.requireOfficer(officer);
        var values = new HashMap<String, Object>();
        var where = "";
        if (!officer.national()) {
            where = "WHERE o.office_province = :province";
            values.put("province", Objects.requireNonNull(officer.provinceCode()));
        }
        return records.list(where, values, Math.clamp(page, 1, 1000), Math.clamp(size, 1, 100));
    }

    /** @throws OpportunityNotFound if there is none, or it is another office's */
    @Transactional(readOnly = true)
    public Kept one(SignedIn officer, String code) {
        var one = competent(officer, records.find(code).orElseThrow(OpportunityNotFound::new));
        return new Kept(one, one.stateAt(clock.instant()), interests.of(one.id()), steps.of(one.id()));
    }

    private Opportunity held(SignedIn officer, String code) {
        return competent(officer, records.hold(code).orElseThrow(OpportunityNotFound::new));
    }

    private static Opportunity competent(SignedIn officer, Opportunity one) {
        Competence.requireOfficer(officer);
        if (!officer.national() && !Objects.equals(one.office(), officer.provinceCode())) {
            throw new OpportunityNotFound();
        }
        return one;
    }

    private static @Nullable String office(SignedIn officer) {
        return officer.national() ? null : officer.provinceCode();
    }
}
