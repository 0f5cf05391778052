package vn.chohoptac.fairs.organising;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chohoptac.fairs.FairContent;
import vn.chohoptac.fairs.FairFacts;
import vn.chohoptac.fairs.FairId;
import vn.chohoptac.fairs.FairRegister;
import vn.chohoptac.fairs.FairState;
import vn.chohoptac.kernel.Actor;
import vn.chohoptac.kernel.Columns;
import vn.chohoptac.kernel.PageOf;
import vn.chohoptac.kernel.Uuids;

/** Writes fairs and their history. */
@Component
class FairRecords {

    private static final int MINUTES_OF_A_DAY = 1440;
    private static final String COUNTS = """
        (SELECT COUNT(*) FROM fairs_participation p WHERE p.fair_id = f.id AND p.state = 'APPLIED') AS waiting,
        (SELECT COUNT(*) FROM fairs_participation p WHERE p.fair_id = f.id AND p.state = 'APPROVED') AS booths
        """;

    private final JdbcClient jdbc;
    private final JdbcTemplate updates;

    FairRecords(JdbcClient jdbc, JdbcTemplate updates) {
        this.jdbc = jdbc;
        this.updates = updates;
    }

    record Row(FairFacts fair, int waiting, int booths) {}

    record Counts(int waiting, int booths) {}

    void insert(FairFacts fair) {
        updates.update(
                """
                INSERT INTO fairs_fair (slug, name_vi, name_en, description_vi, description_en, rules_vi, rules_en, kind,
                  starts_at, ends_at, opens, closes, applications_until, provinces, product_groups, picture_key, capacity,
                  organiser, id, code, organiser_province, state, created_at, last_booth, version)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'DRAFT', ?, 0, 0)
                """,
                values(
                        fair,
                        Uuids.bytes(fair.id().value()),
                        fair.code(),
                        fair.organiserProvince(),
                        Columns.utc(fair.createdAt())));
    }

    void update(FairFacts fair) {
        updates.update("""
            UPDATE fairs_fair SET slug = ?, name_vi = ?, name_en = ?, description_vi = ?, description_en = ?, rules_vi = ?,
              rules_en = ?, kind = ?, starts_at = ?, ends_at = ?, opens = ?, closes = ?, applications_until = ?,
              provinces = ?, product_groups = ?, picture_key = ?, capacity = ?, organiser = ?, version = version + 1
            WHERE id = ?
            """, values(fair, Uuids.bytes(fair.id().value())));
    }

    /** An officer's step took effect at that instant. */
    void mark(FairId id, FairState state, Instant at) {
        var column = switch (state) {
            case CALL -> "called_at";
            case PREPARATION -> "prepared_at";
            case CLOSED -> "closed_at";
            case CANCELLED -> "cancelled_at";
            case REPORTED -> "reported_at";
            case DRAFT, LIVE -> throw new IllegalArgumentException(state.name());
        };
        updates.update(
                "UPDATE fairs_fair SET state = ?, " + column + " = ?, version = version + 1 WHERE id = ?",
                state.name(),
                Columns.utc(at),
                Uuids.bytes(id.value()));
    }

    void became(FairId id, FairState state) {
        updates.update("UPDATE fairs_fair SET state = ? WHERE id = ?", state.name(), Uuids.bytes(id.value()));
    }

    void stopSelling(FairId id) {
        updates.update("UPDATE fairs_item SET sells = FALSE WHERE fair_id = ? ORDER BY id", Uuids.bytes(id.value()));
    }

    void step(FairId id, FairStep step, Actor by) {
        updates.update(
                """
                INSERT INTO fairs_step (fair_id, id, from_state, to_state, at, by_kind, by_account, by_name, reason)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                Uuids.bytes(id.value()),
                Uuids.bytes(Uuids.v7()),
                step.from().name(),
                step.to().name(),
                Columns.utc(step.at()),
                by.kind().name(),
                Columns.bytesOrNull(by.accountId()),
                step.by(),
                step.reason());
    }

    /** The fair's own steps, oldest first. */
    List<FairStep> history(FairId id) {
        return jdbc.sql("SELECT * FROM fairs_step WHERE fair_id = ? AND participation_id IS NULL ORDER BY id")
                .param(Uuids.bytes(id.value()))
                .query((row, number) -> new FairStep(
                        FairState.valueOf(row.getString("from_state")),
                        FairState.valueOf(row.getString("to_state")),
                        Columns.instant(row, "at"),
                        row.getString("by_name"),
                        row.getString("reason")))
                .list();
    }

    FairState stored(FairId id) {
        return FairState.valueOf(jdbc.sql("SELECT state FROM fairs_fair WHERE id = ?")
                .param(Uuids.bytes(id.value()))
                .query(String.class)
                .single());
    }

    List<FairId> underWay() {
        return jdbc.sql("SELECT id FROM fairs_fair WHERE state IN ('CALL', 'PREPARATION', 'LIVE') ORDER BY id")
                .query((row, number) -> new FairId(Columns.id(row, "id")))
                .list();
    }

    int booths(FairId id) {
        return counts(id).booths();
    }

    Counts counts(FairId id) {
        return jdbc.sql("SELECT " + COUNTS + " FROM fairs_fair f WHERE f.id = ?")
                .param(Uuids.bytes(id.value()))
                .query((row, number) -> new Counts(row.getInt("waiting"), row.getInt("booths")))
                .single();
    }

    /** @param province whose fairs, {@code null} for all */
    PageOf<Row> list(@Nullable String province, @Nullable FairState state, Instant now, int page, int size) {
        var fairs = jdbc
                .sql("SELECT f.*, " + COUNTS
                        + " FROM fairs_fair f WHERE (:province IS NULL OR f.organiser_province = :province)"
                        + " ORDER BY f.id DESC")
                .param("province", province)
                .query(FairRecords::row)
                .list()
                .stream()
                .filter(row -> state == null || row.fair().stateAt(now) == state)
                .toList();
        int from = (int) Math.min(fairs.size(), (long) (page - 1) * size);
        return new PageOf<>(fairs.subList(from, Math.min(fairs.size(), from + size)), fairs.size(), page, size);
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(FairRegister.facts(row, number), row.getInt("waiting"), row.getInt("booths"));
    }

    private static @Nullable Object[] values(FairFacts fair, @Nullable Object... more) {
        FairContent content = fair.content();
        var period = content.period();
        var rules = content.rules();
        var values = new @Nullable Object[] {
            fair.slug(),
            content.name().vi(),
            content.name().en(),
            content.description().vi(),
            content.description().en(),
            rules == null ? null : rules.vi(),
            rules == null ? null : rules.en(),
            content.kind().name(),
            Columns.utc(period.start()),
            Columns.utc(period.end()),
            minute(period.opens()),
            period.closes().equals(LocalTime.MIDNIGHT) ? MINUTES_OF_A_DAY : minute(period.closes()),
            Columns.utc(content.applicationsUntil()),
            String.join(",", content.provinces()),
            String.join(",", content.groups()),
            content.pictureKey(),
            content.capacity(),
            fair.organiser()
        };
        return Stream.concat(Arrays.stream(values), Arrays.stream(more)).toArray();
    }

    private static int minute(LocalTime time) {
        return time.toSecondOfDay() / 60;
    }
}
