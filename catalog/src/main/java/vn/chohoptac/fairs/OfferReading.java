package vn.chohoptac.fairs;

import static java.util.stream.Collectors.toMap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chohoptac.catalog.ProductId;
import vn.chohoptac.cooperatives.CooperativeId;
import vn.chohoptac.cooperatives.Cooperatives;
import vn.chohoptac.fairs.OfferSnapshot.Offered;
import vn.chohoptac.fairs.OfferSnapshot.Place;
import vn.chohoptac.kernel.Columns;
import vn.chohoptac.kernel.Money;
import vn.chohoptac.kernel.Uuids;

/** Reads what fairs offer, for {@link OfferKeeper}: four queries, whatever there is. */
@Component
class OfferReading {

    private final JdbcClient jdbc;
    private final Cooperatives cooperatives;

    OfferReading(JdbcClient jdbc, Cooperatives cooperatives) {
        this.jdbc = jdbc;
        this.cooperatives = cooperatives;
    }

    private record BoothRow(UUID id, UUID fair, CooperativeId cooperative, String code) {}

    /** Everything offered by cooperatives that sell at fairs that end after {@code floor}. */
    OfferSnapshot endingAfter(Instant floor) {
        Map<UUID, FairFacts> fairs = jdbc
                .sql("SELECT * FROM fairs_fair WHERE ends_at > ? AND called_at IS NOT NULL")
                .param(Columns.utc(floor))
                .query(FairRegister::facts)
                .list()
                .stream()
                .collect(toMap(fair -> fair.id().value(), Function.identity()));
        if (fairs.isEmpty()) {
            return OfferSnapshot.NOTHING;
        }
        var ids = fairs.keySet().stream().map(Uuids::bytes).toList();
        var booths = booths(ids);
        var places = new HashMap<BoothRef, Place>();
        booths.values().forEach(booth -> {
            var fair = Objects.requireNonNull(fairs.get(booth.fair()));
            places.put(new BoothRef(fair.code(), booth.code()), new Place(booth.cooperative(), fair.timeline()));
        });
        return new OfferSnapshot(offers(ids, fairs, booths), places);
    }

    /** Packs taken of what is on now. */
    Map<UUID, Integer> taken(Instant now) {
        var taken = new HashMap<UUID, Integer>();
        jdbc.sql("""
            SELECT i.id, i.taken FROM fairs_fair f JOIN fairs_item i ON i.fair_id = f.id
            WHERE f.ends_at > :now AND f.starts_at <= :now AND i.sells = TRUE
            """).param("now", Columns.utc(now)).query(row -> {
            taken.put(Columns.id(row, "id"), row.getInt("taken"));
        });
        return taken;
    }

    private Map<UUID, BoothRow> booths(List<byte[]> fairs) {
        var rows = jdbc.sql("SELECT id, fair_id, cooperative_id, booth_code FROM fairs_participation WHERE fair_id IN"
                        + " (:fairs) AND state = 'APPROVED'")
                .param("fairs", fairs)
                .query((row, number) -> new BoothRow(
                        Columns.id(row, "id"),
                        Columns.id(row, "fair_id"),
                        new CooperativeId(Columns.id(row, "cooperative_id")),
                        row.getString("booth_code")))
                .list();
        var selling = selling(rows.stream().map(BoothRow::cooperative).collect(Collectors.toSet()));
        return rows.stream()
                .filter(row -> selling.contains(row.cooperative()))
                .collect(toMap(BoothRow::id, Function.identity()));
    }

    private Set<CooperativeId> selling(Set<CooperativeId> ids) {
        return ids.isEmpty()
                ? Set.of()
                : cooperatives.cards(ids).values().stream()
                        .filter(card -> card.sells())
                        .map(card -> card.id())
                        .collect(Collectors.toSet());
    }

    private List<Offered> offers(List<byte[]> ids, Map<UUID, FairFacts> fairs, Map<UUID, BoothRow> booths) {
        return jdbc
                .sql("SELECT * FROM fairs_item WHERE fair_id IN (:fairs) AND sells = TRUE")
                .param("fairs", ids)
                .query((row, number) -> offer(row, fairs, booths))
                .list()
                .stream()
                .filter(Objects::nonNull)
                .toList();
    }

    private static @Nullable Offered offer(ResultSet row, Map<UUID, FairFacts> fairs, Map<UUID, BoothRow> booths)
            throws SQLException {
        var fair = fairs.get(Columns.id(row, "fair_id"));
        var booth = booths.get(Columns.id(row, "participation_id"));
        if (fair == null || booth == null) {
            return null;
        }
        return new Offered(
                Columns.id(row, "id"),
                row.getString("sku"),
                new ProductId(Columns.id(row, "product_id")),
                Money.vnd(row.getLong("fair_price")),
                row.getInt("quota"),
                new AtomicInteger(row.getInt("taken")),
                new BoothRef(fair.code(), booth.code()),
                new OfferSnapshot.At(fair.slug(), fair.content().name(), fair.timeline()),
                Columns.instant(row, "holds_from"));
    }
}
