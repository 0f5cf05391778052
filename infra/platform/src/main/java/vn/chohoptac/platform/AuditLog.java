package vn.chohoptac.platform;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.chohoptac.kernel.Actor;
import vn.chohoptac.kernel.Columns;
import vn.chohoptac.kernel.PageOf;
import vn.chohoptac.kernel.Uuids;

/** Who did what to whom, and when. Entries are added in the transaction of the act itself and never change. */
public class AuditLog {

    private static final TypeReference<Map<String, String>> DETAILS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;

    AuditLog(JdbcClient jdbc, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    /** One act as it was recorded. */
    public record Entry(UUID id, Instant at, Actor actor, String act, String subject, Map<String, String> details) {}

    /**
     * Which entries to read; {@code null} means any.
     *
     * @param actPrefix the act itself or its first words, such as {@code cooperatives.}
     */
    public record Question(
            @Nullable String actPrefix,
            @Nullable String subject,
            @Nullable UUID accountId) {

        public static final Question ALL = new Question(null, null, null);
    }

    /**
     * Adds an entry. Fails where the act fails: an act without its entry must not happen.
     *
     * @param act a word of the form {@code module.deed}, at most 100 characters
     * @param subject whom or what the act concerned, as a code or id, at most 200 characters
     * @param details nothing personal beyond need
     */
    @Transactional
    public void record(Actor actor, String act, String subject, Map<String, String> details) {
        jdbc.sql("""
            INSERT INTO platform_audit (id, happened_at, actor_kind, account_id, actor_name, act, subject, details)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?)
            """)
                .param(Uuids.bytes(Uuids.v7()))
                .param(Columns.utc(clock.instant()))
                .param(actor.kind().name())
                .param(actor.accountId() == null ? null : Uuids.bytes(actor.accountId()))
                .param(actor.name())
                .param(act)
                .param(subject)
                .param(json.writeValueAsString(details))
                .update();
    }

    /** The newest entries first, pages counted from 1. */
    @Transactional(readOnly = true)
    public PageOf<Entry> read(Question question, int page, int size) {
        List<Object> values = new ArrayList<>();
        String where = where(question, values);
        long total = jdbc.sql("SELECT COUNT(*) FROM platform_audit" + where)
                .params(values)
                .query(Long.class)
                .single();
        var entries = jdbc.sql("SELECT * FROM platform_audit" + where + " ORDER BY id DESC LIMIT " + size + " OFFSET "
                        + (long) (page - 1) * size)
                .params(values)
                .query(this::entry)
                .list();
        return new PageOf<>(entries, total, page, size);
    }

    private static String where(Question question, List<Object> values) {
        var conditions = new ArrayList<String>();
        if (question.actPrefix() != null) {
            conditions.add("act LIKE ?");
            values.add(question.actPrefix() + "%");
        }
        if (question.subject() != null) {
            conditions.add("subject = ?");
            values.add(question.subject());
        }
        if (question.accountId() != null) {
            conditions.add("account_id = ?");
            values.add(Uuids.bytes(question.accountId()));
        }
        return conditions.isEmpty() ? "" : " WHERE " + String.join(" AND ", conditions);
    }

    private Entry entry(ResultSet row, int number) throws SQLException {
        var actor = new Actor(
                Actor.Kind.valueOf(row.getString("actor_kind")),
                Columns.idOrNull(row, "account_id"),
                row.getString("actor_name"));
        return new Entry(
                Columns.id(row, "id"),
                Columns.instant(row, "happened_at"),
                actor,
                row.getString("act"),
                row.getString("subject"),
                json.readValue(row.getString("details"), DETAILS));
    }
}
