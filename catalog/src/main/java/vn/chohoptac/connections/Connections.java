package vn.chohoptac.connections;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.chohoptac.catalog.listing.FieldProblem;
import vn.chohoptac.kernel.Columns;
import vn.chohoptac.kernel.PageOf;
import vn.chohoptac.kernel.Uuids;
import vn.chohoptac.kernel.VietnameseText;

/** The public board of offers and demands. What it returns never names a contact, nor who a business buyer is. */
@Component
@Transactional(readOnly = true)
public class Connections {

    private static final String SHOWN = "l.state = 'PUBLISHED' AND l.valid_until > :now";

    private final ListingRegister register;
    private final ListingCards cards;
    private final Clock clock;

    Connections(ListingRegister register, ListingCards cards, Clock clock) {
        this.register = register;
        this.cards = cards;
        this.clock = clock;
    }

    /** What is on the board now, straight from the database; the newest first. */
    public PageOf<ListingCard> find(BoardQuery query) {
        var now = clock.instant();
        var values = new HashMap<String, Object>();
        var where = "WHERE " + conditions(query, now, values);
        long total = register.count(where, values);
        values.put("size", query.size());
        values.put("offset", (query.page() - 1) * query.size());
        var found =
                register.select(where + " ORDER BY l.published_at DESC, l.id DESC LIMIT :size OFFSET :offset", values);
        return new PageOf<>(cards.of(found, now), total, query.page(), query.size());
    }

    /**
     * What is on the board now, from where a reader stopped; the newest first, {@link BoardQuery#size()} at most.
     *
     * @param last code of the last listing that was read, {@code null} to begin; {@link BoardQuery#page()} says nothing here
     * @throws ContentInvalid if there never was such a listing on the board
     */
    public List<ListingCard> after(BoardQuery query, @Nullable String last) {
        var now = clock.instant();
        var values = new HashMap<String, Object>();
        var where = "WHERE " + conditions(query, now, values);
        if (last != null) {
            var read = register.find(last);
            var published = read.map(ListingFacts::publishedAt);
            if (read.isEmpty() || published.isEmpty()) {
                throw new ContentInvalid(List.of(FieldProblem.of("cursor", "connections.cursor-unknown")));
            }
            where += " AND (l.published_at < :at OR (l.published_at = :at AND l.id < :last))";
            values.put("at", Columns.utc(published.get()));
            values.put("last", Uuids.bytes(read.get().id().value()));
        }
        values.put("size", query.size());
        return cards.of(register.select(where + " ORDER BY l.published_at DESC, l.id DESC LIMIT :size", values), now);
    }

    /** A listing that is or was on the board; empty for drafts, rejected and withdrawn ones. */
    public Optional<ListingCard> byCode(String code) {
        var now = clock.instant();
        return register.find(code)
                .filter(listing -> shownAt(listing, now))
                .flatMap(listing -> cards.of(List.of(listing), now).stream().findFirst());
    }

    /** Those of these ids that are on the board now, in the order asked. */
    public List<ListingCard> cards(List<ListingId> ids) {
        var now = clock.instant();
        var byId = new HashMap<ListingId, ListingFacts>();
        register.all(ids).stream()
                .filter(listing -> listing.stateAt(now) == ListingState.PUBLISHED)
                .forEach(listing -> byId.put(listing.id(), listing));
        return cards.of(ids.stream().map(byId::get).filter(Objects::nonNull).toList(), now);
    }

    private static boolean shownAt(ListingFacts listing, Instant now) {
        var state = listing.stateAt(now);
        return state == ListingState.PUBLISHED || state == ListingState.EXPIRED;
    }

    private static String conditions(BoardQuery query, Instant now, Map<String, Object> values) {
        var where = new StringBuilder(SHOWN);
        values.put("now", Columns.utc(now));
        if (query.kind() != null) {
            where.append(" AND l.owner_side = :side");
            values.put("side", query.kind().owner().name());
        }
        if (query.province() != null) {
            where.append(" AND l.province_code = :province");
            values.put("province", query.province());
        }
        if (!query.sets().isEmpty()) {
            where.append(" AND l.ocop_set IN (:sets)");
            values.put("sets", query.sets());
        }
        int number = 0;
        for (var word : VietnameseText.foldedWords(query.q())) {
            where.append(" AND l.words LIKE :word").append(number);
            values.put("word" + number++, "% " + word + "%");
        }
        return where.toString();
    }
}
