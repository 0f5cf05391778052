package vn.chohoptac.connections;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.chohoptac.kernel.Columns;
import vn.chohoptac.kernel.Uuids;

/**
 * The queue of listings that changed, for whoever projects them. A row is written in the transaction of the change itself; a
 * listing may stand in it several times. The reader lets go of a row only when its own work is safe.
 */
@Component
public class ChangedListings {

    private final JdbcClient sql;
    private final JdbcTemplate batches;
    private final ListingRegister register;
    private final ListingCards cards;
    private final Clock clock;

    ChangedListings(JdbcClient sql, JdbcTemplate batches, ListingRegister register, ListingCards cards, Clock clock) {
        this.sql = sql;
        this.batches = batches;
        this.register = register;
        this.cards = cards;
        this.clock = clock;
    }

    /** One row of the queue. */
    public record Change(UUID id, ListingId listing) {}

    /** The oldest rows, at most {@code limit}. */
    public List<Change> next(int limit) {
        return sql.sql("SELECT id, listing_id FROM connections_changed_listing ORDER BY id LIMIT :limit")
                .param("limit", limit)
                .query((row, _) -> new Change(Columns.id(row, "id"), new ListingId(Columns.id(row, "listing_id"))))
                .list();
    }

    /** What they look like now, each listing once. */
    @Transactional(readOnly = true)
    public List<ListingSnapshot> snapshots(Collection<Change> changes) {
        var found =
                register.all(changes.stream().map(Change::listing).distinct().toList());
        var shown = cards.of(found, clock.instant());
        return IntStream.range(0, found.size())
                .mapToObj(at -> snapshot(found.get(at), shown.get(at)))
                .toList();
    }

    /** Takes rows off the queue. */
    public void done(Collection<Change> changes) {
        batches.batchUpdate(
                "DELETE FROM connections_changed_listing WHERE id = ?",
                changes.stream()
                        .map(change -> new Object[] {Uuids.bytes(change.id())})
                        .toList());
    }

    /** Puts every listing on the queue that ever was on the board: for a reader that has to begin anew. */
    public void noteAll() {
        var rows = sql
                .sql("SELECT id FROM connections_listing WHERE published_at IS NOT NULL")
                .query((row, _) -> row.getBytes("id"))
                .list()
                .stream()
                .map(listing -> new Object[] {Uuids.bytes(Uuids.v7()), listing})
                .toList();
        batches.batchUpdate("INSERT INTO connections_changed_listing (id, listing_id) VALUES (?, ?)", rows);
    }

    /** How many rows wait. */
    public long waiting() {
        return sql.sql("SELECT COUNT(*) FROM connections_changed_listing")
                .query(Long.class)
                .single();
    }

    private static ListingSnapshot snapshot(ListingFacts listing, ListingCard card) {
        var maker = card.cooperative();
        return new ListingSnapshot(
                listing.id(),
                listing.kind(),
                listing.version(),
                listing.stored() == ListingState.PUBLISHED,
                listing.content(),
                listing.publishedAt(),
                maker == null ? null : maker.name());
    }
}
