package vn.chohoptac.connections.posting;

import java.time.Clock;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.chohoptac.accounts.SignedIn;
import vn.chohoptac.connections.CannotBecome;
import vn.chohoptac.connections.Checks;
import vn.chohoptac.connections.Competence;
import vn.chohoptac.connections.ConnectionNotice;
import vn.chohoptac.connections.ListingCards;
import vn.chohoptac.connections.ListingNotFound;
import vn.chohoptac.connections.ListingRegister;
import vn.chohoptac.connections.ListingState;
import vn.chohoptac.kernel.Columns;
import vn.chohoptac.kernel.PageOf;

/** What officers do with listings of the owners of their province. */
@Component
@Transactional
public class ListingModeration {

    private final ListingRegister register;
    private final ListingSteps steps;
    private final ListingCards cards;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ListingModeration(
            ListingRegister register,
            ListingSteps steps,
            ListingCards cards,
            ApplicationEventPublisher events,
            Clock clock) {
        this.register = register;
        this.steps = steps;
        this.cards = cards;
        this.events = events;
        this.clock = clock;
    }

    /** Those of the officer's competence in that state, the longest waiting first. */
    @Transactional(readOnly = true)
    public PageOf<OwnListing> list(SignedIn officer, ListingState state, int page, int size) {
        Competence.requireOfficer(officer);
        var now = clock.instant();
        var values = new HashMap<String, Object>(Map.of("state", state.name(), "now", Columns.utc(now)));
        var where = "WHERE " + condition(state);
        if (!officer.national()) {
            where += " AND l.owner_province = :province";
            values.put("province", Objects.requireNonNull(officer.provinceCode()));
        }
        long total = register.count(where, values);
        values.put("size", Math.clamp(size, 1, 100));
        values.put("offset", (Math.max(1, page) - 1) * Math.clamp(size, 1, 100));
        var found = register.select(where + " ORDER BY l.id LIMIT :size OFFSET :offset", values);
        var shown = cards.of(found, now);
        var rows = IntStream.range(0, found.size())
                .mapToObj(i -> new OwnListing(
                        shown.get(i), Set.of(), false, found.get(i).version(), List.of()))
                .toList();
        return new PageOf<>(rows, total, Math.max(1, page), Math.clamp(size, 1, 100));
    }

    /** @throws ListingNotFound if there is none, or it is another province's */
    @Transactional(readOnly = true)
    public OwnListing one(SignedIn officer, String code) {
        var listing = register.find(code).orElseThrow(ListingNotFound::new);
        Competence.require(officer, listing.ownerProvince(), ListingNotFound::new);
        var card = cards.of(List.of(listing), clock.instant()).getFirst();
        return new OwnListing(card, byOfficer(card.state()), false, listing.version(), steps.history(listing));
    }

    /** @throws vn.chohoptac.connections.CannotBecome unless it waits for review */
    public void publish(SignedIn officer, String code) {
        take(officer, code, ListingState.PUBLISHED, "", ConnectionNotice.Kind.LISTING_PUBLISHED);
    }

    public void reject(SignedIn officer, String code, String reason) {
        take(officer, code, ListingState.REJECTED, Checks.reason(reason), ConnectionNotice.Kind.LISTING_REJECTED);
    }

    /** Takes a listing off the board for good. */
    public void takeDown(SignedIn officer, String code, String reason) {
        take(officer, code, ListingState.WITHDRAWN, Checks.reason(reason), ConnectionNotice.Kind.LISTING_TAKEN_DOWN);
    }

    private void take(SignedIn officer, String code, ListingState next, String reason, ConnectionNotice.Kind notice) {
        var listing = register.hold(code);
        Competence.require(officer, listing.ownerProvince(), ListingNotFound::new);
        var current = listing.stateAt(clock.instant());
        if (!byOfficer(current).contains(next)) {
            throw new CannotBecome(current, next);
        }
        steps.take(listing, next, officer.actor(), reason);
        events.publishEvent(ConnectionNotice.of(notice, listing.owner(), code));
    }

    private static Set<ListingState> byOfficer(ListingState current) {
        return switch (current) {
            case IN_REVIEW -> EnumSet.of(ListingState.PUBLISHED, ListingState.REJECTED);
            case PUBLISHED -> EnumSet.of(ListingState.WITHDRAWN);
            default -> EnumSet.noneOf(ListingState.class);
        };
    }

    private static String condition(ListingState state) {
        return switch (state) {
            case PUBLISHED -> "l.state = :state AND l.valid_until > :now";
            case EXPIRED -> "(l.state = :state OR (l.state = 'PUBLISHED' AND l.valid_until <= :now))";
            default -> "l.state = :state";
        };
    }
}
