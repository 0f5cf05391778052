package vn.chohoptac.connections.answers;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.chohoptac.connections.CannotBecome;
import vn.chohoptac.connections.Checks;
import vn.chohoptac.connections.ConnectionNotice;
import vn.chohoptac.connections.ConnectionSteps;
import vn.chohoptac.connections.ListingFacts;
import vn.chohoptac.connections.ListingNotFound;
import vn.chohoptac.connections.ListingRegister;
import vn.chohoptac.connections.ListingState;
import vn.chohoptac.connections.Party;
import vn.chohoptac.connections.Side;
import vn.chohoptac.connections.posting.Owners;
import vn.chohoptac.kernel.Actor;

/**
 * Brings two parties together: one answers the other's listing, each agrees for itself to be known, and only then does
 * either learn who to talk to. A party reaches its own answers only.
 */
@Component
@Transactional
public class Answers {

    private final ListingRegister register;
    private final AnswerRecords records;
    private final AnswerViews views;
    private final Owners owners;
    private final ConnectionSteps steps;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Answers(
            ListingRegister register,
            AnswerRecords records,
            AnswerViews views,
            Owners owners,
            ConnectionSteps steps,
            ApplicationEventPublisher events,
            Clock clock) {
        this.register = register;
        this.records = records;
        this.views = views;
        this.owners = owners;
        this.steps = steps;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Answers a listing, or replaces an answer the owner has not decided on.
     *
     * @param agrees whether the owner may see the answering party's contact as soon as the owner agrees too
     * @throws NotOnBoard unless the listing is on the board now
     * @throws OwnSide if a cooperative answers an offer, or a business buyer a demand
     * @throws vn.chohoptac.connections.posting.NotVerified unless the party is verified
     * @throws vn.chohoptac.connections.ContentInvalid naming each field at fault
     */
    public AnswerId answer(Party own, String code, AnswerContent said, boolean agrees, Actor by) {
        owners.province(own);
        var listing = register.find(code).orElseThrow(ListingNotFound::new);
        checkMayAnswer(own, listing);
        new Checks()
                .quantity("quantity", said.quantity())
                .require(
                        said.quantity().unit() == listing.content().quantity().unit(),
                        "quantity",
                        "connections.other-unit")
                .require(said.price() == null || said.price().isPositive(), "price", "connections.price-wrong")
                .present("words", said.words())
                .open("words", said.words(), 2000)
                .refuse();
        var cooperative = own.side() == Side.COOPERATIVE ? own : listing.owner();
        var buyer = own.side() == Side.BUYER ? own : listing.owner();
        var was = records.hold(listing.id(), cooperative.cooperative(), buyer.buyer());
        if (was.isPresent()) {
            return replace(was.get(), own, said, agrees, by);
        }
        var answer = begun(AnswerId.next(), listing, cooperative, buyer, own.side(), said, agrees);
        records.insert(answer);
        step(answer, null, AnswerState.SENT, by, "");
        tell(answer, own.side().other(), ConnectionNotice.Kind.ANSWERED);
        return answer.id();
    }

    /**
     * The party lets the other see its contact. When both have, contact is open to both.
     *
     * @throws vn.chohoptac.connections.posting.NotVerified unless both are verified still
     */
    public void agree(Party own, AnswerId id, Actor by) {
        var answer = held(own, id);
        owners.province(own);
        owners.province(answer.party(own.side().other()));
        require(answer, AnswerState.AGREED);
        var now = clock.instant();
        boolean both = answer.agreedAt(own.side().other()) != null;
        records.update(changed(answer, both ? AnswerState.AGREED : AnswerState.SENT, own.side(), now));
        if (both) {
            step(answer, answer.state(), AnswerState.AGREED, by, "");
        }
        tell(answer, own.side().other(), both ? ConnectionNotice.Kind.AGREED : ConnectionNotice.Kind.ANSWERED);
    }

    /** The listing's owner declines the answer. */
    public void decline(Party own, AnswerId id, String reason, Actor by) {
        var answer = held(own, id);
        if (answer.answeredBy() == own.side()) {
            throw new AnswerNotFound();
        }
        become(answer, AnswerState.DECLINED, by, Checks.reason(reason));
        tell(answer, own.side().other(), ConnectionNotice.Kind.DECLINED);
    }

    /** Who answered takes it back, and with it the agreement to be known. */
    public void withdraw(Party own, AnswerId id, Actor by) {
        var answer = held(own, id);
        if (answer.answeredBy() != own.side()) {
            throw new AnswerNotFound();
        }
        become(answer, AnswerState.WITHDRAWN, by, "");
    }

    /**
     * Writes to the other side.
     *
     * @throws ContactClosed until both have agreed
     */
    public void write(Party own, AnswerId id, String text, Actor by) {
        var answer = held(own, id);
        if (answer.state() != AnswerState.AGREED) {
            throw new ContactClosed();
        }
        new Checks().present("text", text).length("text", text, 4000).refuse();
        records.add(id, new Message(own.side(), by.name(), text.strip(), clock.instant()));
        tell(answer, own.side().other(), ConnectionNotice.Kind.MESSAGE);
    }

    /** Given and received, the newest first. */
    @Transactional(readOnly = true)
    public List<OwnAnswer> own(Party own) {
        return views.of(own, records.of(own));
    }

    /** @throws AnswerNotFound if there is none, or the party is neither side of it */
    @Transactional(readOnly = true)
    public OwnAnswer own(Party own, AnswerId id) {
        return views.withMessages(own, records.of(own, id).orElseThrow(AnswerNotFound::new));
    }

    private void checkMayAnswer(Party own, ListingFacts listing) {
        if (listing.stateAt(clock.instant()) != ListingState.PUBLISHED) {
            throw new NotOnBoard();
        }
        if (own.side() == listing.owner().side()) {
            throw new OwnSide();
        }
    }

    private AnswerId replace(AnswerFacts was, Party own, AnswerContent said, boolean agrees, Actor by) {
        if (was.answeredBy() != own.side()
                || (was.state() != AnswerState.SENT && !was.state().canBecome(AnswerState.SENT))) {
            throw new CannotBecome(was.state(), AnswerState.SENT);
        }
        var now = clock.instant();
        boolean cooperative = own.side() == Side.COOPERATIVE;
        records.update(new AnswerFacts(
                was.id(),
                was.listing(),
                was.listingCode(),
                was.cooperative(),
                was.buyer(),
                was.answeredBy(),
                stripped(said),
                AnswerState.SENT,
                cooperative && agrees ? now : null,
                !cooperative && agrees ? now : null,
                now));
        step(was, was.state(), AnswerState.SENT, by, "");
        tell(was, own.side().other(), ConnectionNotice.Kind.ANSWERED);
        return was.id();
    }

    private AnswerFacts begun(
            AnswerId id,
            ListingFacts listing,
            Party cooperative,
            Party buyer,
            Side by,
            AnswerContent said,
            boolean agrees) {
        var now = clock.instant();
        return new AnswerFacts(
                id,
                listing.id(),
                listing.code(),
                cooperative.cooperative(),
                buyer.buyer(),
                by,
                stripped(said),
                AnswerState.SENT,
                agrees && by == Side.COOPERATIVE ? now : null,
                agrees && by == Side.BUYER ? now : null,
                now);
    }

    private static AnswerContent stripped(AnswerContent said) {
        return new AnswerContent(said.quantity(), said.price(), said.words().strip());
    }

    private void become(AnswerFacts answer, AnswerState next, Actor by, String reason) {
        require(answer, next);
        records.update(new AnswerFacts(
                answer.id(),
                answer.listing(),
                answer.listingCode(),
                answer.cooperative(),
                answer.buyer(),
                answer.answeredBy(),
                answer.content(),
                next,
                null,
                null,
                answer.answeredAt()));
        step(answer, answer.state(), next, by, reason);
    }

    private static AnswerFacts changed(AnswerFacts was, AnswerState state, Side agreeing, Instant now) {
        return new AnswerFacts(
                was.id(),
                was.listing(),
                was.listingCode(),
                was.cooperative(),
                was.buyer(),
                was.answeredBy(),
                was.content(),
                state,
                agreeing == Side.COOPERATIVE ? now : was.cooperativeAgreedAt(),
                agreeing == Side.BUYER ? now : was.buyerAgreedAt(),
                was.answeredAt());
    }

    private static void require(AnswerFacts answer, AnswerState next) {
        if (!answer.state().canBecome(next)) {
            throw new CannotBecome(answer.state(), next);
        }
    }

    private AnswerFacts held(Party own, AnswerId id) {
        return records.hold(own, id).orElseThrow(AnswerNotFound::new);
    }

    private void step(AnswerFacts answer, @Nullable AnswerState from, AnswerState to, Actor by, String reason) {
        steps.record(answer.id().value(), answer.id().value().toString(), from, to, clock.instant(), by, reason);
    }

    private void tell(AnswerFacts answer, Side side, ConnectionNotice.Kind kind) {
        events.publishEvent(ConnectionNotice.of(
                kind, answer.party(side), answer.listingCode(), answer.id().value()));
    }
}
