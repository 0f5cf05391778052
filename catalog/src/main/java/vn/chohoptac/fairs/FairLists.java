package vn.chohoptac.fairs;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chohoptac.cooperatives.CooperativeId;
import vn.chohoptac.kernel.Columns;
import vn.chohoptac.kernel.PageOf;
import vn.chohoptac.kernel.Uuids;

/** Which fairs, with how many booths each. */
@Component
class FairLists {

    private static final String SHOWN = "f.called_at <= :now AND (f.cancelled_at IS NULL OR f.cancelled_at > :now)";
    private static final String SELECT = """
        SELECT f.*, (SELECT COUNT(*) FROM fairs_participation p WHERE p.fair_id = f.id AND p.state = 'APPROVED') AS booths
        FROM fairs_fair f WHERE
        """;

    private final JdbcClient jdbc;

    FairLists(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Listed(FairFacts fair, int booths) {

        FairCard card(Instant now) {
            return FairCards.card(fair, booths, now);
        }
    }

    PageOf<Listed> shown(FairWhen when, Instant now, int page, int size) {
        var where = SHOWN + " AND " + condition(when);
        var params = Map.of("now", Columns.utc(now));
        long total = jdbc.sql("SELECT COUNT(*) FROM fairs_fair f WHERE " + where)
                .params(params)
                .query(Long.class)
                .single();
        var items = jdbc.sql(SELECT + where + " ORDER BY " + order(when) + " LIMIT :size OFFSET :offset")
                .params(params)
                .param("size", size)
                .param("offset", (long) (page - 1) * size)
                .query(FairLists::listed)
                .list();
        return new PageOf<>(items, total, page, size);
    }

    List<Listed> calling(Instant now) {
        return jdbc.sql(SELECT + SHOWN
                        + " AND f.prepared_at IS NULL AND f.applications_until > :now AND f.starts_at > :now"
                        + " ORDER BY f.applications_until, f.id LIMIT 100")
                .param("now", Columns.utc(now))
                .query(FairLists::listed)
                .list();
    }

    List<Listed> withBoothOf(CooperativeId cooperative, Instant now) {
        return jdbc.sql(SELECT + SHOWN + " AND f.ends_at > :now AND f.closed_at IS NULL AND EXISTS (SELECT 1 FROM"
                        + " fairs_participation o WHERE o.fair_id = f.id AND o.cooperative_id = :own AND o.state ="
                        + " 'APPROVED') ORDER BY f.starts_at, f.id LIMIT 20")
                .param("now", Columns.utc(now))
                .param("own", Uuids.bytes(cooperative.value()))
                .query(FairLists::listed)
                .list();
    }

    List<Listed> ofIds(Collection<FairId> ids) {
        return ids.isEmpty()
                ? List.of()
                : jdbc.sql(SELECT + "f.id IN (:ids) ORDER BY f.starts_at DESC, f.id")
                        .param(
                                "ids",
                                ids.stream().map(id -> Uuids.bytes(id.value())).toList())
                        .query(FairLists::listed)
                        .list();
    }

    List<Listed> ofCodes(Collection<String> codes) {
        return codes.isEmpty()
                ? List.of()
                : jdbc.sql(SELECT + "f.code IN (:codes) ORDER BY f.starts_at DESC, f.id")
                        .param("codes", codes)
                        .query(FairLists::listed)
                        .list();
    }

    private static String condition(FairWhen when) {
        return switch (when) {
            case NOW -> "f.starts_at <= :now AND f.ends_at > :now AND (f.closed_at IS NULL OR f.closed_at > :now)";
            case NEXT -> "f.starts_at > :now";
            case PAST -> "(f.ends_at <= :now OR f.closed_at <= :now)";
        };
    }

    private static String order(FairWhen when) {
        return switch (when) {
            case NOW -> "f.ends_at, f.id";
            case NEXT -> "f.starts_at, f.id";
            case PAST -> "f.ends_at DESC, f.id";
        };
    }

    private static Listed listed(ResultSet row, int number) throws SQLException {
        return new Listed(FairRegister.facts(row, number), row.getInt("booths"));
    }
}
