package vn.chohoptac.connections;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.chohoptac.kernel.Actor;
import vn.chohoptac.kernel.Columns;
import vn.chohoptac.kernel.Uuids;
import vn.chohoptac.platform.AuditLog;

/** Histories and the audit log of everything in this module that changes state; for its own packages. */
@Component
public class ConnectionSteps {

    private final JdbcClient jdbc;
    private final AuditLog audit;

    ConnectionSteps(JdbcClient jdbc, AuditLog audit) {
        this.jdbc = jdbc;
        this.audit = audit;
    }

    /**
     * Writes one step down, in the transaction that takes it.
     *
     * @param name of the subject for the audit log: a code, or an id as text
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(
            UUID subject, String name, @Nullable Enum<?> from, Enum<?> to, Instant at, Actor by, String reason) {
        jdbc.sql("""
            INSERT INTO connections_step (subject, id, from_state, to_state, at, by_kind, by_account, by_name, reason)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
            """)
                .param(Uuids.bytes(subject))
                .param(Uuids.bytes(Uuids.v7()))
                .param(from == null ? "" : from.name())
                .param(to.name())
                .param(Columns.utc(at))
                .param(by.kind().name())
                .param(Columns.bytesOrNull(by.accountId()))
                .param(by.name())
                .param(reason)
                .update();
        audit.record(
                by,
                "connections."
                        + to.getDeclaringClass()
                                .getSimpleName()
                                .replace("State", "")
                                .toLowerCase(Locale.ROOT) + "-"
                        + to.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                name,
                reason.isEmpty() ? Map.of() : Map.of("reason", reason));
    }

    /** Oldest first. */
    public List<Step> of(UUID subject) {
        return jdbc.sql("SELECT * FROM connections_step WHERE subject = ? ORDER BY id")
                .param(Uuids.bytes(subject))
                .query((row, number) -> new Step(
                        row.getString("from_state"),
                        row.getString("to_state"),
                        Columns.instant(row, "at"),
                        row.getString("by_name"),
                        row.getString("reason")))
                .list();
    }
}
