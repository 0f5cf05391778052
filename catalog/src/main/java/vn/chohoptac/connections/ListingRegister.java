package vn.chohoptac.connections;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.chohoptac.kernel.Columns;
import vn.chohoptac.kernel.Uuids;

/** Reads listings whole, in every state; for this module's own packages, which have to mind who may see what. */
@Component
public class ListingRegister {

    private static final String SELECT = "SELECT * FROM connections_listing l ";

    private final JdbcClient jdbc;

    ListingRegister(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<ListingFacts> find(String code) {
        return select("WHERE l.code = :code", Map.of("code", code)).stream().findFirst();
    }

    public List<ListingFacts> all(Collection<ListingId> ids) {
        return ids.isEmpty()
                ? List.of()
                : select(
                        "WHERE l.id IN (:ids)",
                        Map.of(
                                "ids",
                                ids.stream().map(id -> Uuids.bytes(id.value())).toList()));
    }

    /**
     * Holds a listing for this transaction.
     *
     * @throws ListingNotFound if there is none
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public ListingFacts hold(String code) {
        return select("WHERE l.code = :code FOR UPDATE", Map.of("code", code)).stream()
                .findFirst()
                .orElseThrow(ListingNotFound::new);
    }

    /** The newest first. */
    public List<ListingFacts> of(Party owner) {
        return select(
                "WHERE l.owner_side = :side AND l.owner_id = :own ORDER BY l.id DESC LIMIT 500",
                Map.of("side", owner.side().name(), "own", Uuids.bytes(owner.id())));
    }

    /** On the board at that instant, of these sets; the newest first. */
    public List<ListingFacts> published(ListingKind kind, Collection<Integer> sets, Instant now, int limit) {
        return sets.isEmpty()
                ? List.of()
                : select(
                        "WHERE l.state = 'PUBLISHED' AND l.valid_until > :now AND l.owner_side = :side"
                                + " AND l.ocop_set IN (:sets) ORDER BY l.published_at DESC, l.id LIMIT :limit",
                        Map.of("now", Columns.utc(now), "side", kind.owner().name(), "sets", sets, "limit", limit));
    }

    public List<ListingFacts> select(String rest, Map<String, ?> values) {
        return jdbc.sql(SELECT + rest).params(values).query(ListingRows::facts).list();
    }

    public long count(String where, Map<String, ?> values) {
        return jdbc.sql("SELECT COUNT(*) FROM connections_listing l " + where)
                .params(values)
                .query(Long.class)
                .single();
    }
}
