package vn.chohoptac.connections.opportunities;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chohoptac.cooperatives.CooperativeId;
import vn.chohoptac.kernel.Actor;
import vn.chohoptac.kernel.Columns;
import vn.chohoptac.kernel.Uuids;

/** Who is interested, in its table: a cooperative once in each opportunity. */
@Component
class InterestRecords {

    private final JdbcClient jdbc;

    InterestRecords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Said again, the note is the newer one; when it was first said stays. */
    void say(UUID opportunity, CooperativeId own, String note, Instant at, Actor by) {
        jdbc.sql("""
            INSERT INTO connections_interest (opportunity_id, cooperative_id, note, at, by_account, by_name)
            VALUES (?, ?, ?, ?, ?, ?) ON DUPLICATE KEY UPDATE note = VALUES(note)
            """)
                .param(Uuids.bytes(opportunity))
                .param(Uuids.bytes(own.value()))
                .param(note)
                .param(Columns.utc(at))
                .param(Columns.bytesOrNull(by.accountId()))
                .param(by.name())
                .update();
    }

    void takeBack(UUID opportunity, CooperativeId own) {
        jdbc.sql("DELETE FROM connections_interest WHERE opportunity_id = ? AND cooperative_id = ?")
                .param(Uuids.bytes(opportunity))
                .param(Uuids.bytes(own.value()))
                .update();
    }

    /** The first to say so first. */
    List<Interest> of(UUID opportunity) {
        return jdbc.sql("SELECT * FROM connections_interest WHERE opportunity_id = ? ORDER BY at, cooperative_id")
                .param(Uuids.bytes(opportunity))
                .query(InterestRecords::interest)
                .list();
    }

    Optional<Interest> of(UUID opportunity, CooperativeId own) {
        return jdbc.sql("SELECT * FROM connections_interest WHERE opportunity_id = ? AND cooperative_id = ?")
                .param(Uuids.bytes(opportunity))
                .param(Uuids.bytes(own.value()))
                .query(InterestRecords::interest)
                .optional();
    }

    Set<UUID> of(CooperativeId own) {
        return jdbc
                .sql("SELECT opportunity_id FROM connections_interest WHERE cooperative_id = ?")
                .param(Uuids.bytes(own.value()))
                .query((row, _) -> Columns.id(row, "opportunity_id"))
                .list()
                .stream()
                .collect(Collectors.toSet());
    }

    private static Interest interest(ResultSet row, int number) throws SQLException {
        return new Interest(
                new CooperativeId(Columns.id(row, "cooperative_id")),
                row.getString("note"),
                Columns.instant(row, "at"),
                row.getString("by_name"));
    }
}
