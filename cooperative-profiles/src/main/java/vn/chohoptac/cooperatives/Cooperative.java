package vn.chohoptac.cooperatives;

import static vn.chohoptac.cooperatives.CooperativeState.APPLIED;
import static vn.chohoptac.cooperatives.CooperativeState.MORE_ASKED;
import static vn.chohoptac.cooperatives.CooperativeState.REJECTED;
import static vn.chohoptac.cooperatives.CooperativeState.SUSPENDED;
import static vn.chohoptac.cooperatives.CooperativeState.VERIFIED;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;
import vn.chohoptac.accounts.AccountId;
import vn.chohoptac.kernel.Actor;

/** A cooperative on the market: its way in, its profile, and whether its shop is open. Every change of state leaves a trace. */
@Entity
@Table(name = "cooperatives_cooperative")
class Cooperative {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private CooperativeId id;

    @Embedded
    private Name name;

    @Embedded
    private Legal legal;

    @Embedded
    private Presentation presentation;

    @Enumerated(EnumType.STRING)
    private CooperativeState state;

    private boolean sample;
    private boolean selling;
    private @Nullable UUID applicantId;
    private Instant appliedAt;
    private @Nullable Instant verifiedAt;

    @Embedded
    @AttributeOverride(name = "effectiveFrom", column = @Column(name = "suspended_from"))
    @AttributeOverride(name = "reason", column = @Column(name = "suspension_reason"))
    private @Nullable AnnouncedSuspension announced;

    @ElementCollection
    @BatchSize(size = 100)
    @CollectionTable(name = "cooperatives_step", joinColumns = @JoinColumn(name = "cooperative_id"))
    @OrderColumn(name = "position")
    private List<StateStep> history = new ArrayList<>();

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway") // for JPA, which fills the fields
    protected Cooperative() {}

    private Cooperative(
            CooperativeState state, Name name, Legal legal, Presentation presentation, Instant at, Actor by) {
        this.id = CooperativeId.next();
        this.name = name;
        this.legal = legal;
        this.presentation = presentation;
        this.state = state;
        this.appliedAt = at;
        this.history.add(StateStep.first(state, at, by));
    }

    static Cooperative applied(ApplyAsCooperative asked, AccountId applicant, Instant at, Actor by) {
        var cooperative =
                new Cooperative(APPLIED, Name.of(asked.name()), Legal.of(asked), Presentation.of(asked), at, by);
        cooperative.applicantId = applicant.value();
        return cooperative;
    }

    static Cooperative enrolled(EnrolCooperative asked, Instant at, Actor by) {
        var cooperative =
                new Cooperative(VERIFIED, Name.of(asked.name()), Legal.of(asked), Presentation.of(asked), at, by);
        cooperative.sample = asked.sample();
        cooperative.selling = asked.sells() && cooperative.readiness().ready();
        return cooperative;
    }

    void applyAgain(ApplyAsCooperative asked, Instant at, Actor by) {
        become(APPLIED, at, by, "");
        name = name.changedTo(asked.name());
        legal = Legal.of(asked);
        presentation.change(asked);
    }

    /** The shop opens by itself when nothing is missing any more. */
    void verify(Instant at, Actor by) {
        refuseUnless(state == APPLIED, VERIFIED);
        become(VERIFIED, at, by, "");
        verifiedAt = at;
        selling = readiness().ready();
    }

    void askForMore(String what, Instant at, Actor by) {
        become(MORE_ASKED, at, by, what);
    }

    void reject(String why, Instant at, Actor by) {
        become(REJECTED, at, by, why);
        legal = legal.released();
    }

    /** A later announcement takes the place of an earlier one. */
    void announce(AnnouncedSuspension suspension) {
        refuseUnless(state.canBecome(SUSPENDED), SUSPENDED);
        announced = suspension;
    }

    void suspend(String why, Instant at, Actor by) {
        become(SUSPENDED, at, by, why);
        announced = null;
    }

    /** @return the reason of the announced suspension that has taken effect by this; empty if none is due */
    Optional<String> suspendIfDue(Instant now) {
        var due = announced;
        if (due == null || due.effectiveFrom().isAfter(now)) {
            return Optional.empty();
        }
        suspend(due.reason(), now, Actor.SYSTEM);
        return Optional.of(due.reason());
    }

    /** Lifts a suspension, announced or in effect. */
    void restore(String why, Instant at, Actor by) {
        if (announced != null) {
            announced = null;
            return;
        }
        refuseUnless(state == SUSPENDED, VERIFIED);
        become(VERIFIED, at, by, why);
    }

    /** @throws NotReadyToSell naming what is missing */
    void openShop() {
        var readiness = readiness();
        if (!readiness.ready()) {
            throw new NotReadyToSell(readiness);
        }
        selling = true;
    }

    void closeShop() {
        selling = false;
    }

    void change(ChangeProfile asked) {
        name = name.changedTo(asked.name());
        presentation.change(asked);
        selling = selling && readiness().ready();
    }

    Readiness readiness() {
        return ReadinessCheck.of(state, legal, presentation, sells());
    }

    private void become(CooperativeState next, Instant at, Actor by, String why) {
        refuseUnless(state.canBecome(next), next);
        history.add(StateStep.of(state, next, at, by, why));
        state = next;
    }

    private void refuseUnless(boolean admitted, CooperativeState next) {
        if (!admitted) {
            throw new CooperativeCannotBecome(state, next);
        }
    }

    boolean sells() {
        return state == VERIFIED && selling;
    }

    boolean at(long expectedVersion) {
        return version != null && version == expectedVersion;
    }

    CooperativeId id() {
        return id;
    }

    CooperativeState state() {
        return state;
    }

    String slug() {
        return name.slug();
    }

    String provinceCode() {
        return legal.provinceCode();
    }

    @Nullable
    AccountId applicant() {
        return applicantId == null ? null : new AccountId(applicantId);
    }

    CooperativeProfile profile() {
        return new CooperativeProfile(
                id,
                name.slug(),
                name.text(),
                legal.type(),
                legal.registrationNumber(),
                legal.taxCode(),
                legal.provinceCode(),
                presentation.communeCode(),
                presentation.street(),
                presentation.phone(),
                presentation.bankAccount(),
                presentation.story(),
                presentation.fields(),
                presentation.facts(),
                state,
                sample,
                sells(),
                verifiedAt,
                version == null ? 0 : version);
    }

    Application application() {
        return new Application(
                profile(),
                applicant(),
                appliedAt,
                announced,
                history.stream().map(StateStep::view).toList());
    }
}
