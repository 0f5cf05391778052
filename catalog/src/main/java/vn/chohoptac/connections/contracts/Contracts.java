package vn.chohoptac.connections.contracts;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.chohoptac.accounts.SignedIn;
import vn.chohoptac.catalog.OcopCatalogue;
import vn.chohoptac.connections.CannotBecome;
import vn.chohoptac.connections.Checks;
import vn.chohoptac.connections.Competence;
import vn.chohoptac.connections.ConnectionNotice;
import vn.chohoptac.connections.ConnectionSteps;
import vn.chohoptac.connections.OutsideCompetence;
import vn.chohoptac.connections.Party;
import vn.chohoptac.connections.answers.AnswerId;
import vn.chohoptac.connections.answers.AnswerNotFound;
import vn.chohoptac.connections.answers.AnswerRecords;
import vn.chohoptac.connections.answers.AnswerState;
import vn.chohoptac.connections.buyers.BusinessBuyers;
import vn.chohoptac.cooperatives.Cooperatives;
import vn.chohoptac.fairs.ContractRecorded;
import vn.chohoptac.kernel.Actor;
import vn.chohoptac.kernel.BusinessCalendar;
import vn.chohoptac.kernel.Codes;
import vn.chohoptac.kernel.PageOf;
import vn.chohoptac.kernel.Uuids;

/**
 * Records what two parties signed. What one side writes down counts once the other side or an officer confirms it; what an
 * officer of all its cooperatives' provinces writes down counts at once. A party reaches its own contracts only.
 */
@Component
@Transactional
public class Contracts {

    private static final String PREFIX = "HD";
    private static final int CODE_LENGTH = 8;

    private final ContractRecords records;
    private final ContractViews views;
    private final ContractAccess access;
    private final AnswerRecords answers;
    private final BusinessBuyers buyers;
    private final Cooperatives cooperatives;
    private final OcopCatalogue ocop;
    private final ConnectionSteps steps;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Contracts(
            ContractRecords records,
            ContractViews views,
            ContractAccess access,
            AnswerRecords answers,
            BusinessBuyers buyers,
            Cooperatives cooperatives,
            OcopCatalogue ocop,
            ConnectionSteps steps,
            ApplicationEventPublisher events,
            Clock clock) {
        this.records = records;
        this.views = views;
        this.access = access;
        this.answers = answers;
        this.buyers = buyers;
        this.cooperatives = cooperatives;
        this.ocop = ocop;
        this.steps = steps;
        this.events = events;
        this.clock = clock;
    }

    /**
     * One side of an agreed answer writes down what both signed.
     *
     * @return the contract's code
     * @throws AnswerNotFound unless the answer is the party's and both have agreed
     * @throws vn.chohoptac.connections.ContentInvalid naming each field at fault
     */
    public String propose(Party own, AnswerId id, ContractTerms terms, Actor by) {
        var answer = answers.of(own, id)
                .filter(found -> found.state() == AnswerState.AGREED)
                .orElseThrow(AnswerNotFound::new);
        ContractRules.check(terms, ocop, today());
        var buyer = buyers.find(answer.buyer()).orElseThrow(AnswerNotFound::new);
        var contract = new ContractFacts(
                Uuids.v7(),
                PREFIX + Codes.random(CODE_LENGTH),
                terms,
                id.value(),
                buyer.id(),
                buyer.name(),
                buyer.provinceCode(),
                ContractState.PROPOSED,
                own.side(),
                clock.instant(),
                shares(List.of(new Sharing(answer.cooperative(), 1))),
                null);
        records.insert(contract);
        step(contract, null, ContractState.PROPOSED, by, "");
        tell(answer.party(own.side().other()), contract, ConnectionNotice.Kind.CONTRACT_PROPOSED);
        return contract.code();
    }

    /**
     * An officer writes down a contract for its parties.
     *
     * @return the contract's code
     * @throws OutsideCompetence unless every cooperative is of the officer's province
     * @throws vn.chohoptac.connections.ContentInvalid naming each field at fault
     */
    public String record(SignedIn officer, OfficersContract said) {
        Competence.requireOfficer(officer);
        ContractRules.check(said);
        ContractRules.check(said.terms(), ocop, today());
        var shares = shares(said.shares());
        shares.forEach(share -> Competence.require(officer, share.province(), OutsideCompetence::new));
        var contract = new ContractFacts(
                Uuids.v7(),
                PREFIX + Codes.random(CODE_LENGTH),
                said.terms(),
                null,
                null,
                said.buyerName().strip(),
                said.buyerProvince(),
                ContractState.SIGNED,
                null,
                clock.instant(),
                shares,
                null);
        records.insert(contract);
        step(contract, null, ContractState.SIGNED, officer.actor(), "");
        signed(contract);
        return contract.code();
    }

    /** The side that did not write it down confirms it. */
    public void confirm(Party own, String code, Actor by) {
        var contract = access.hold(own, code);
        if (contract.proposedBy() == own.side()) {
            throw new ContractNotFound();
        }
        become(contract, ContractState.SIGNED, by, "");
        signed(contract);
    }

    /** An officer confirms it, having seen the paper. */
    public void confirm(SignedIn officer, String code) {
        var contract = access.hold(officer, code);
        become(contract, ContractState.SIGNED, officer.actor(), "");
        signed(contract);
    }

    /** Either side says that it was not signed so. */
    public void refuse(Party own, String code, String reason, Actor by) {
        var contract = access.hold(own, code);
        become(contract, ContractState.REFUSED, by, Checks.reason(reason));
        contract.parties().stream()
                .filter(party -> !party.equals(own))
                .forEach(party -> tell(party, contract, ConnectionNotice.Kind.CONTRACT_REFUSED));
    }

    /** An officer ends a contract early: nothing more is delivered on it. */
    public void end(SignedIn officer, String code, String reason) {
        become(access.hold(officer, code), ContractState.ENDED, officer.actor(), Checks.reason(reason));
    }

    /** The party's own, the newest first. */
    @Transactional(readOnly = true)
    public List<ContractView> own(Party own) {
        return views.of(records.of(own));
    }

    /** @throws ContractNotFound if there is none, or the party has no part in it */
    @Transactional(readOnly = true)
    public ContractView own(Party own, String code) {
        return views.withHistory(access.find(own, code));
    }

    /** Those with a cooperative of the officer's competence, the newest first. */
    @Transactional(readOnly = true)
    public PageOf<ContractView> list(SignedIn officer, int page, int size) {
        Competence.requireOfficer(officer);
        var found = records.ofProvince(
                officer.national() ? null : officer.provinceCode(), Math.max(1, page), Math.clamp(size, 1, 100));
        return new PageOf<>(views.of(found.items()), found.total(), found.page(), found.size());
    }

    /** @throws ContractNotFound if there is none, or it is another province's */
    @Transactional(readOnly = true)
    public ContractView one(SignedIn officer, String code) {
        return views.withHistory(access.find(officer, code));
    }

    /** The file kept with the party's own contract. */
    @Transactional(readOnly = true)
    public Optional<Paper> paper(Party own, String code) {
        return records.paper(access.find(own, code));
    }

    /** The file kept with a contract of the officer's competence. */
    @Transactional(readOnly = true)
    public Optional<Paper> paper(SignedIn officer, String code) {
        return records.paper(access.find(officer, code));
    }

    private List<ContractFacts.ShareRow> shares(List<Sharing> sharing) {
        return IntStream.range(0, sharing.size())
                .mapToObj(i -> new ContractFacts.ShareRow(
                        i + 1,
                        sharing.get(i).cooperative(),
                        cooperatives.card(sharing.get(i).cooperative()).provinceCode(),
                        sharing.get(i).weight()))
                .toList();
    }

    private void become(ContractFacts contract, ContractState next, Actor by, String reason) {
        if (!contract.state().canBecome(next)) {
            throw new CannotBecome(contract.state(), next);
        }
        records.become(contract, next);
        step(contract, contract.state(), next, by, reason);
    }

    private void step(ContractFacts contract, @Nullable ContractState from, ContractState to, Actor by, String reason) {
        steps.record(contract.id(), contract.code(), from, to, clock.instant(), by, reason);
    }

    private void signed(ContractFacts contract) {
        var terms = contract.terms();
        events.publishEvent(new ContractRecorded(
                contract.code(),
                terms.fairCode(),
                terms.kind().name(),
                contract.shares().stream()
                        .map(share -> share.cooperative().value())
                        .toList(),
                terms.value().dong(),
                BusinessCalendar.startOf(terms.signedOn())));
        contract.parties().forEach(party -> tell(party, contract, ConnectionNotice.Kind.CONTRACT_SIGNED));
    }

    private void tell(Party party, ContractFacts contract, ConnectionNotice.Kind kind) {
        events.publishEvent(ConnectionNotice.of(kind, party, contract.code()));
    }

    private LocalDate today() {
        return BusinessCalendar.dayOf(clock.instant());
    }
}
