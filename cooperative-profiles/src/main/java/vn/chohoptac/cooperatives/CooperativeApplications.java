package vn.chohoptac.cooperatives;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chohoptac.accounts.AccountId;
import vn.chohoptac.accounts.Accounts;
import vn.chohoptac.accounts.Member;
import vn.chohoptac.accounts.Role;
import vn.chohoptac.accounts.SignedIn;
import vn.chohoptac.kernel.Actor;
import vn.chohoptac.kernel.PageOf;

/**
 * A cooperative's way onto the market and, if need be, off it. Officers act within their province, national officers and
 * administrators everywhere.
 */
@Service
@Transactional
public class CooperativeApplications {

    private final CooperativeRecords records;
    private final ApplicationQueue queue;
    private final Slugs slugs;
    private final Accounts accounts;
    private final OfficersActs acts;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CooperativeApplications(
            CooperativeRecords records,
            ApplicationQueue queue,
            Slugs slugs,
            Accounts accounts,
            OfficersActs acts,
            ApplicationEventPublisher events,
            Clock clock) {
        this.records = records;
        this.queue = queue;
        this.slugs = slugs;
        this.accounts = accounts;
        this.acts = acts;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Applies. The applicant is the cooperative's director from now on; a session has to read
     * {@link Accounts#signedIn} again.
     *
     * @throws InvalidProfile naming each field that does not hold
     * @throws RegistrationTaken if the tax code is on the market already
     * @throws vn.chohoptac.accounts.AlreadyInCooperative if the account acts for another cooperative
     */
    public CooperativeId apply(SignedIn applicant, ApplyAsCooperative asked) {
        ProfileRules.check(asked);
        queue.refuseTaken(asked.taxCode().strip());
        var cooperative = Cooperative.applied(asked, applicant.id(), clock.instant(), applicant.actor());
        accounts.joinCooperative(applicant.id(), cooperative.id().value(), Role.DIRECTOR);
        return enter(cooperative);
    }

    /**
     * Answers what an officer asked for.
     *
     * @throws CooperativeCannotBecome unless more was asked
     */
    public void applyAgain(CooperativeId own, SignedIn applicant, ApplyAsCooperative asked) {
        ProfileRules.check(asked);
        var cooperative = locked(own);
        cooperative.applyAgain(asked, clock.instant(), applicant.actor());
        save(cooperative);
    }

    /** The cooperative's own application with its history. */
    @Transactional(readOnly = true)
    public Application own(CooperativeId own) {
        return records.findById(own).orElseThrow(CooperativeNotFound::new).application();
    }

    /** All applications an account ever made, rejected ones included, the latest first. */
    @Transactional(readOnly = true)
    public List<Application> by(AccountId applicant) {
        return records.findByApplicantIdOrderByAppliedAtDesc(applicant.value()).stream()
                .map(Cooperative::application)
                .toList();
    }

    /** Those an officer has to decide on, the longest-waiting first. */
    @Transactional(readOnly = true)
    public PageOf<Application> waiting(SignedIn officer, int page, int size) {
        return inState(officer, CooperativeState.APPLIED, page, size);
    }

    /** An officer's cooperatives in a state, the earliest application first. */
    @Transactional(readOnly = true)
    public PageOf<Application> inState(SignedIn officer, CooperativeState state, int page, int size) {
        OfficersActs.requireOfficer(officer);
        var ids = queue.inState(state, officer.national() ? null : officer.provinceCode(), page, size);
        var found = records.findAllById(ids.items());
        return ids.map(id -> find(found, id).application());
    }

    /** @throws CooperativeNotFound if there is none, or it is another province's */
    @Transactional(readOnly = true)
    public Application one(CooperativeId id, SignedIn officer) {
        var cooperative = records.findById(id).orElseThrow(CooperativeNotFound::new);
        OfficersActs.requireCompetence(officer, cooperative);
        return cooperative.application();
    }

    /** Lets the cooperative onto the market; its shop opens by itself when nothing is missing. */
    public void verify(CooperativeId id, SignedIn officer) {
        var cooperative = locked(id);
        acts.record(cooperative, officer, "cooperatives.verify", "");
        cooperative.verify(clock.instant(), officer.actor());
        save(cooperative);
        publish(new CooperativeVerified(id.value(), true), id);
    }

    /** @throws ReasonMissing unless it says what */
    public void askForMore(CooperativeId id, SignedIn officer, String what) {
        var cooperative = decided(id, officer, "cooperatives.ask-for-more", what);
        cooperative.askForMore(what.strip(), clock.instant(), officer.actor());
        save(cooperative);
        events.publishEvent(new MoreAskedOfApplicant(id.value(), what.strip()));
    }

    /** The end of this application; the applicant's account is free to apply anew. */
    public void reject(CooperativeId id, SignedIn officer, String why) {
        var cooperative = decided(id, officer, "cooperatives.reject", why);
        cooperative.reject(why.strip(), clock.instant(), officer.actor());
        save(cooperative);
        var people = accounts.membersOf(id.value()).stream().map(Member::id).toList();
        people.forEach(person -> accounts.leaveCooperative(person, id.value()));
        events.publishEvent(new ApplicationRejected(
                id.value(), people.stream().map(AccountId::value).toList(), why.strip()));
    }

    /**
     * Announces a suspension, or makes it at once when an authority asks. From then on the cooperative may not sell until
     * restored.
     *
     * @param why told to the cooperative, not empty
     * @return when it takes effect
     */
    public Instant suspend(CooperativeId id, SignedIn officer, String why, NoticeKind notice) {
        return notice == NoticeKind.AUTHORITY
                ? suspendNow(id, officer, why)
                : announce(id, officer, why, notice.notice());
    }

    private Instant suspendNow(CooperativeId id, SignedIn officer, String why) {
        var cooperative = decided(id, officer, "cooperatives.suspend", why);
        var now = clock.instant();
        cooperative.suspend(why.strip(), now, officer.actor());
        save(cooperative);
        publish(new CooperativeSuspended(id.value(), why.strip()), id);
        return now;
    }

    private Instant announce(CooperativeId id, SignedIn officer, String why, Duration notice) {
        var cooperative = decided(id, officer, "cooperatives.announce-suspension", why);
        var from = clock.instant().plus(notice);
        cooperative.announce(new AnnouncedSuspension(from, why.strip()));
        save(cooperative);
        events.publishEvent(new CooperativeSuspensionAnnounced(id.value(), why.strip(), from));
        return from;
    }

    /** Lifts a suspension, announced or in effect; the shop is as open as it was before. */
    public void restore(CooperativeId id, SignedIn officer, String why) {
        var cooperative = decided(id, officer, "cooperatives.restore", why);
        cooperative.restore(why.strip(), clock.instant(), officer.actor());
        save(cooperative);
        publish(new CooperativeRestored(id.value(), why.strip()), id);
    }

    /** Enters a cooperative from papers at hand, past the officers; for the importer and administrators. */
    public CooperativeId enrol(Actor by, EnrolCooperative asked) {
        ProfileRules.check(asked);
        queue.refuseTaken(asked.taxCode());
        var id = enter(Cooperative.enrolled(asked, clock.instant(), by));
        publish(new CooperativeVerified(id.value(), false), id);
        return id;
    }

    private Cooperative decided(CooperativeId id, SignedIn officer, String act, String why) {
        var cooperative = locked(id);
        acts.record(cooperative, officer, act, OfficersActs.reason(why));
        return cooperative;
    }

    private void publish(Object event, CooperativeId id) {
        events.publishEvent(event);
        events.publishEvent(new CooperativeCardChanged(id.value()));
    }

    private CooperativeId enter(Cooperative cooperative) {
        try {
            records.saveAndFlush(cooperative);
        } catch (DataIntegrityViolationException raced) {
            throw new RegistrationTaken();
        }
        slugs.keep(cooperative.slug(), cooperative.id());
        return cooperative.id();
    }

    private Cooperative save(Cooperative cooperative) {
        slugs.keep(cooperative.slug(), cooperative.id());
        return records.save(cooperative);
    }

    private Cooperative locked(CooperativeId id) {
        return records.lock(id).orElseThrow(CooperativeNotFound::new);
    }

    private static Cooperative find(List<Cooperative> found, CooperativeId id) {
        return found.stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
    }
}
