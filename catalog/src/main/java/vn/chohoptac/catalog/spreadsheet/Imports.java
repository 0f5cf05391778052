package vn.chohoptac.catalog.spreadsheet;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chohoptac.cooperatives.CooperativeId;
import vn.chohoptac.kernel.Actor;
import vn.chohoptac.kernel.Uuids;

/**
 * Imports as rows: how far each has come, and which node is at it. A claim runs out by itself; whoever writes a step of an
 * import renews it in the same transaction, so a node that lost it writes nothing more.
 */
@Component
class Imports {

    /** How long a node may be silent before another takes its import over. */
    static final Duration CLAIM = Duration.ofSeconds(30);

    private final JdbcClient sql;
    private final Clock clock;
    private final UUID me = Uuids.v7();

    Imports(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** An import a node works at. */
    record Job(ImportId id, CooperativeId own, ImportState state, Actor by, Instant startedAt) {

        /** What its stock movements refer to. */
        String reference() {
            return "import-" + id.value();
        }
    }

    /** Another node is at it by now. */
    static final class ClaimLost extends RuntimeException {}

    void add(ImportId id, CooperativeId own, String fileName, byte[] content, Actor by) {
        sql.sql("""
            INSERT INTO catalog_import (id, cooperative_id, file_name, state, rows_read, rows_valid, rows_bad,
                rows_done, products_new, products_changed, products_kept, actor_kind, actor_id, actor_name,
                started_at)
            VALUES (?, ?, ?, 'CHECKING', 0, 0, 0, 0, 0, 0, 0, ?, ?, ?, ?)
            """)
                .param(key(id))
                .param(Uuids.bytes(own.value()))
                .param(fileName)
                .param(by.kind().name())
                .param(by.accountId() == null ? null : Uuids.bytes(by.accountId()))
                .param(by.name())
                .param(stored(clock.instant()))
                .update();
        sql.sql("INSERT INTO catalog_import_file (import_id, content) VALUES (?, ?)")
                .param(key(id))
                .param(content)
                .update();
    }

    Optional<ImportProgress> progress(CooperativeId own, ImportId id) {
        return sql.sql("SELECT * FROM catalog_import WHERE cooperative_id = ? AND id = ?")
                .param(Uuids.bytes(own.value()))
                .param(key(id))
                .query(Imports::progress)
                .optional();
    }

    List<ImportProgress> recent(CooperativeId own, int limit) {
        return sql.sql("SELECT * FROM catalog_import WHERE cooperative_id = ? ORDER BY id DESC LIMIT ?")
                .param(Uuids.bytes(own.value()))
                .param(limit)
                .query(Imports::progress)
                .list();
    }

    byte[] content(ImportId id) {
        return sql.sql("SELECT content FROM catalog_import_file WHERE import_id = ?")
                .param(key(id))
                .query((row, _) -> row.getBytes(1))
                .single();
    }

    /** Goes on to the next step if the import stands where it has to for that. */
    boolean become(CooperativeId own, ImportId id, ImportState from, ImportState to) {
        return sql.sql("""
            UPDATE catalog_import SET state = ?, claimed_by = NULL, claimed_until = NULL, finished_at = NULL
            WHERE cooperative_id = ? AND id = ? AND state = ?
            """)
                        .param(to.name())
                        .param(Uuids.bytes(own.value()))
                        .param(key(id))
                        .param(from.name())
                        .update()
                == 1;
    }

    /** An import that nobody is at, now claimed for this node. */
    Optional<Job> claim() {
        var now = clock.instant();
        var free = sql.sql("""
            SELECT id, cooperative_id, state, actor_kind, actor_id, actor_name, started_at FROM catalog_import
            WHERE state IN ('CHECKING', 'COMMITTING', 'UNDOING')
              AND (claimed_until IS NULL OR claimed_until < ?)
            ORDER BY id LIMIT 5
            """).param(stored(now)).query(Imports::job).list();
        return free.stream().filter(job -> claimed(job.id(), now)).findFirst();
    }

    private boolean claimed(ImportId id, Instant now) {
        return sql.sql("""
            UPDATE catalog_import SET claimed_by = ?, claimed_until = ?
            WHERE id = ? AND (claimed_until IS NULL OR claimed_until < ?)
            """)
                        .param(Uuids.bytes(me))
                        .param(stored(now.plus(CLAIM)))
                        .param(key(id))
                        .param(stored(now))
                        .update()
                == 1;
    }

    /** Adds to the counts and renews the claim, in the transaction of the step itself. */
    void advance(ImportId id, Progress step) {
        int rows = sql.sql("""
            UPDATE catalog_import SET rows_read = rows_read + ?, rows_valid = rows_valid + ?,
                rows_bad = rows_bad + ?, rows_done = rows_done + ?, products_new = products_new + ?,
                products_changed = products_changed + ?, products_kept = products_kept + ?, claimed_until = ?
            WHERE id = ? AND claimed_by = ?
            """)
                .param(step.read())
                .param(step.valid())
                .param(step.bad())
                .param(step.done())
                .param(step.made())
                .param(step.changed())
                .param(step.kept())
                .param(stored(clock.instant().plus(CLAIM)))
                .param(key(id))
                .param(Uuids.bytes(me))
                .update();
        if (rows == 0) {
            throw new ClaimLost();
        }
    }

    /** What one step adds to the counts. */
    record Progress(int read, int valid, int bad, int done, int made, int changed, int kept) {

        static Progress ofCheck(int valid, int bad) {
            return new Progress(valid + bad, valid, bad, 0, 0, 0, 0);
        }

        static Progress ofCommit(int done, int made, int changed) {
            return new Progress(0, 0, 0, done, made, changed, 0);
        }

        static Progress ofRefusal(int rows) {
            return new Progress(0, -rows, rows, 0, 0, 0, 0);
        }

        static Progress ofUndo(int kept) {
            return new Progress(0, 0, 0, 0, 0, 0, kept);
        }
    }

    void finish(ImportId id, ImportState state, @Nullable String failure, @Nullable String detail) {
        sql.sql("""
            UPDATE catalog_import SET state = ?, failure = ?, failure_detail = ?, finished_at = ?,
                claimed_by = NULL, claimed_until = NULL
            WHERE id = ? AND claimed_by = ?
            """)
                .param(state.name())
                .param(failure)
                .param(detail)
                .param(stored(clock.instant()))
                .param(key(id))
                .param(Uuids.bytes(me))
                .update();
    }

    static byte[] key(ImportId id) {
        return Uuids.bytes(id.value());
    }

    private static Job job(ResultSet row, int number) throws SQLException {
        var accountId = row.getBytes("actor_id");
        return new Job(
                new ImportId(Uuids.of(row.getBytes("id"))),
                new CooperativeId(Uuids.of(row.getBytes("cooperative_id"))),
                ImportState.valueOf(row.getString("state")),
                new Actor(
                        Actor.Kind.valueOf(row.getString("actor_kind")),
                        accountId == null ? null : Uuids.of(accountId),
                        row.getString("actor_name")),
                Objects.requireNonNull(instant(row, "started_at")));
    }

    private static ImportProgress progress(ResultSet row, int number) throws SQLException {
        return new ImportProgress(
                new ImportId(Uuids.of(row.getBytes("id"))),
                row.getString("file_name"),
                ImportState.valueOf(row.getString("state")),
                row.getInt("rows_read"),
                row.getInt("rows_valid"),
                row.getInt("rows_bad"),
                row.getInt("rows_done"),
                row.getInt("products_new"),
                row.getInt("products_changed"),
                row.getInt("products_kept"),
                row.getString("failure"),
                row.getString("failure_detail"),
                Objects.requireNonNull(instant(row, "started_at")),
                instant(row, "finished_at"));
    }

    private static LocalDateTime stored(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var time = row.getObject(column, LocalDateTime.class);
        return time == null ? null : time.toInstant(ZoneOffset.UTC);
    }
}
