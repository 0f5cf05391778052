package vn.chohoptac.connections.posting;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.chohoptac.connections.ListingCard;
import vn.chohoptac.connections.ListingCards;
import vn.chohoptac.connections.ListingContent;
import vn.chohoptac.connections.ListingFacts;
import vn.chohoptac.connections.ListingId;
import vn.chohoptac.connections.ListingNotFound;
import vn.chohoptac.connections.ListingRegister;
import vn.chohoptac.connections.ListingState;
import vn.chohoptac.connections.Party;
import vn.chohoptac.connections.Stale;
import vn.chohoptac.connections.Step;
import vn.chohoptac.kernel.Actor;
import vn.chohoptac.kernel.Codes;

/** What cooperatives do with their offers and verified business buyers with their demands. A party reaches its own only. */
@Component
@Transactional
public class Posting {

    private static final String PREFIX = "KN";
    private static final int CODE_LENGTH = 7;

    private final ListingRegister register;
    private final ListingRecords records;
    private final ListingRules rules;
    private final ListingSteps steps;
    private final ListingCards cards;
    private final Owners owners;
    private final Clock clock;

    Posting(
            ListingRegister register,
            ListingRecords records,
            ListingRules rules,
            ListingSteps steps,
            ListingCards cards,
            Owners owners,
            Clock clock) {
        this.register = register;
        this.records = records;
        this.rules = rules;
        this.steps = steps;
        this.cards = cards;
        this.owners = owners;
        this.clock = clock;
    }

    /**
     * Begins a draft: an offer of a cooperative, a demand of a business buyer.
     *
     * @return its code
     * @throws vn.chohoptac.connections.ContentInvalid naming each field at fault
     * @throws NotVerified unless the owner is verified
     */
    public String draft(Party own, ListingContent content, Actor by) {
        var province = owners.province(own);
        var now = clock.instant();
        rules.check(content, now);
        var listing = new ListingFacts(
                ListingId.next(),
                PREFIX + Codes.random(CODE_LENGTH),
                own,
                province,
                content,
                ListingState.DRAFT,
                null,
                now,
                0);
        records.insert(listing);
        steps.begun(listing, by);
        return listing.code();
    }

    /**
     * Holds what is written against the rules, without writing it.
     *
     * @throws vn.chohoptac.connections.ContentInvalid naming each field at fault
     */
    @Transactional(readOnly = true)
    public void check(ListingContent content) {
        rules.check(content, clock.instant());
    }

    /**
     * Changes a draft; a rejected one, or one under review, becomes a draft again.
     *
     * @param version as read
     * @throws vn.chohoptac.connections.Stale if somebody changed it since
     * @throws vn.chohoptac.connections.CannotBecome if it is past that
     */
    public void edit(Party own, String code, ListingContent content, long version, Actor by) {
        var listing = held(own, code);
        if (listing.version() != version) {
            throw new Stale();
        }
        rules.check(content, clock.instant());
        if (listing.stored() != ListingState.DRAFT) {
            steps.take(listing, ListingState.DRAFT, by, "");
        }
        records.update(listing.id(), content);
    }

    /** Hands a draft to the officers of the owner's province. */
    public void submit(Party own, String code, Actor by) {
        owners.province(own);
        var listing = held(own, code);
        rules.check(listing.content(), clock.instant());
        steps.take(listing, ListingState.IN_REVIEW, by, "");
    }

    /** Takes a listing off for good. */
    public void withdraw(Party own, String code, Actor by) {
        steps.take(held(own, code), ListingState.WITHDRAWN, by, "");
    }

    /**
     * Puts an expired listing back on the board, unchanged and so without another review.
     *
     * @param until ahead, within a year
     */
    public void renew(Party own, String code, Instant until, Actor by) {
        owners.province(own);
        var listing = held(own, code);
        rules.checkValidity(until, clock.instant());
        steps.take(listing, ListingState.PUBLISHED, by, "");
        records.update(listing.id(), listing.content().until(until));
    }

    /** The party's own, the newest first. */
    @Transactional(readOnly = true)
    public List<OwnListing> own(Party own) {
        var found = register.of(own);
        var now = clock.instant();
        var shown = cards.of(found, now);
        return IntStream.range(0, found.size())
                .mapToObj(i -> view(found.get(i), shown.get(i), List.of()))
                .toList();
    }

    /** @throws ListingNotFound if there is none, or it is another's */
    @Transactional(readOnly = true)
    public OwnListing own(Party own, String code) {
        var listing =
                register.find(code).filter(found -> found.owner().equals(own)).orElseThrow(ListingNotFound::new);
        return view(listing, cards.of(List.of(listing), clock.instant()).getFirst(), steps.history(listing));
    }

    private ListingFacts held(Party own, String code) {
        var listing = register.hold(code);
        if (!listing.owner().equals(own)) {
            throw new ListingNotFound();
        }
        return listing;
    }

    private static OwnListing view(ListingFacts listing, ListingCard card, List<Step> history) {
        return new OwnListing(
                card, ListingSteps.byOwner(card.state()), editable(card.state()), listing.version(), history);
    }

    private static boolean editable(ListingState state) {
        return state == ListingState.DRAFT || state.canBecome(ListingState.DRAFT);
    }
}
