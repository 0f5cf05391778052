package vn.chohoptac.connections.buyers;

import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.chohoptac.accounts.AccountId;
import vn.chohoptac.accounts.SignedIn;
import vn.chohoptac.connections.BuyerId;
import vn.chohoptac.connections.CannotBecome;
import vn.chohoptac.connections.Checks;
import vn.chohoptac.connections.Competence;
import vn.chohoptac.connections.ConnectionNotice;
import vn.chohoptac.connections.ConnectionSteps;
import vn.chohoptac.connections.Party;
import vn.chohoptac.kernel.Actor;
import vn.chohoptac.kernel.PageOf;
import vn.chohoptac.kernel.PhoneNumber;

/** Registering organisations that buy from cooperatives, and verifying them. One per account; every decision is in its history. */
@Component
@Transactional
public class BusinessBuyers {

    private final BuyerRecords records;
    private final ConnectionSteps steps;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    BusinessBuyers(BuyerRecords records, ConnectionSteps steps, ApplicationEventPublisher events, Clock clock) {
        this.records = records;
        this.steps = steps;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Enters the organisation, or corrects it. A verified one that changes is to be verified again.
     *
     * @throws vn.chohoptac.connections.ContentInvalid naming each field at fault
     */
    public BuyerId register(SignedIn person, RegisterBuyer said) {
        var phone = BuyerRules.check(said);
        var was = records.of(person.id());
        var id = was.map(BuyerDetails::id).orElseGet(BuyerId::next);
        var buyer = written(id, person.id(), said, phone);
        was.ifPresentOrElse(known -> records.update(buyer), () -> records.insert(buyer));
        step(buyer, was.map(BuyerDetails::state).orElse(null), BuyerState.APPLIED, person.actor(), "");
        return id;
    }

    /** The organisation the person acts for. */
    @Transactional(readOnly = true)
    public Optional<BuyerDetails> own(AccountId person) {
        return records.of(person);
    }

    /**
     * The verified organisation the person acts for.
     *
     * @throws BuyerNotVerified if there is none
     */
    @Transactional(readOnly = true)
    public BuyerDetails verified(AccountId person) {
        return records.of(person).filter(BuyerDetails::verified).orElseThrow(BuyerNotVerified::new);
    }

    /** Those of the officer's competence in that state, the longest waiting first. */
    @Transactional(readOnly = true)
    public PageOf<BuyerDetails> list(SignedIn officer, BuyerState state, int page, int size) {
        Competence.requireOfficer(officer);
        return records.list(
                officer.national() ? null : officer.provinceCode(), state, Math.max(1, page), Math.clamp(size, 1, 100));
    }

    /** @throws BuyerNotFound if there is none, or it is another province's */
    @Transactional(readOnly = true)
    public BuyerDetails one(SignedIn officer, BuyerId id) {
        var buyer = records.find(id).orElseThrow(BuyerNotFound::new);
        Competence.require(officer, buyer.provinceCode(), BuyerNotFound::new);
        return buyer;
    }

    /** @throws TaxCodeTaken if another organisation is verified under the same tax code */
    public void approve(SignedIn officer, BuyerId id) {
        try {
            decide(officer, id, BuyerState.VERIFIED, "", ConnectionNotice.Kind.BUYER_VERIFIED);
        } catch (DuplicateKeyException taken) {
            throw new TaxCodeTaken();
        }
    }

    /** Sends the entry back with what is missing. */
    public void askMore(SignedIn officer, BuyerId id, String reason) {
        decide(officer, id, BuyerState.ASKED, Checks.reason(reason), ConnectionNotice.Kind.BUYER_ASKED);
    }

    /** Refuses, or takes a verification back. */
    public void reject(SignedIn officer, BuyerId id, String reason) {
        decide(officer, id, BuyerState.REJECTED, Checks.reason(reason), ConnectionNotice.Kind.BUYER_REJECTED);
    }

    /** Everything about one of them, for this module's own packages and for letters to it. */
    @Transactional(readOnly = true)
    public Optional<BuyerDetails> find(BuyerId id) {
        return records.find(id);
    }

    private void decide(SignedIn officer, BuyerId id, BuyerState next, String reason, ConnectionNotice.Kind notice) {
        var buyer = records.hold(id).orElseThrow(BuyerNotFound::new);
        Competence.require(officer, buyer.provinceCode(), BuyerNotFound::new);
        if (!buyer.state().canBecome(next)) {
            throw new CannotBecome(buyer.state(), next);
        }
        records.become(buyer, next, reason);
        step(buyer, buyer.state(), next, officer.actor(), reason);
        events.publishEvent(ConnectionNotice.of(notice, Party.of(id), ""));
    }

    private void step(BuyerDetails buyer, @Nullable BuyerState from, BuyerState to, Actor by, String reason) {
        steps.record(buyer.id().value(), buyer.id().value().toString(), from, to, clock.instant(), by, reason);
    }

    private BuyerDetails written(BuyerId id, AccountId account, RegisterBuyer said, PhoneNumber phone) {
        return new BuyerDetails(
                id,
                account,
                said.name().strip(),
                said.taxCode().strip(),
                said.field(),
                said.provinceCode(),
                said.address().strip(),
                said.contactName().strip(),
                phone,
                said.contactEmail().strip(),
                BuyerState.APPLIED,
                clock.instant(),
                "");
    }
}
