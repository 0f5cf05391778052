package vn.chohoptac.fairs.booths;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chohoptac.catalog.ProductId;
import vn.chohoptac.cooperatives.CooperativeId;
import vn.chohoptac.fairs.FairId;
import vn.chohoptac.kernel.Actor;
import vn.chohoptac.kernel.Columns;
import vn.chohoptac.kernel.Money;
import vn.chohoptac.kernel.Uuids;

/** The rows of participations, their items and their steps. */
@Component
class ParticipationRecords {

    private static final String SAVE_ITEM = """
        INSERT INTO fairs_item (id, participation_id, fair_id, sku, product_id, usual_price, fair_price, quota, taken, state,
          reason, holds_from, sells)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, 0, ?, ?, ?, ?)
        ON DUPLICATE KEY UPDATE usual_price = VALUES(usual_price), fair_price = VALUES(fair_price), quota = VALUES(quota),
          state = VALUES(state), reason = VALUES(reason), holds_from = VALUES(holds_from), sells = VALUES(sells)
        """;

    private final JdbcClient jdbc;
    private final JdbcTemplate updates;

    ParticipationRecords(JdbcClient jdbc, JdbcTemplate updates) {
        this.jdbc = jdbc;
        this.updates = updates;
    }

    Optional<Participation> find(FairId fair, CooperativeId cooperative) {
        return read(
                        "WHERE fair_id = ? AND cooperative_id = ?",
                        Uuids.bytes(fair.value()),
                        Uuids.bytes(cooperative.value()))
                .stream()
                .findFirst();
    }

    /** Holds it for this transaction; the fair has to be held already. */
    Optional<Participation> hold(FairId fair, CooperativeId cooperative) {
        return read(
                        "WHERE fair_id = ? AND cooperative_id = ? FOR UPDATE",
                        Uuids.bytes(fair.value()),
                        Uuids.bytes(cooperative.value()))
                .stream()
                .findFirst();
    }

    /** Of one fair: undecided ones first, then by when they came. */
    List<Participation> of(FairId fair) {
        return read("WHERE fair_id = ? ORDER BY state <> 'APPLIED', applied_at, id", Uuids.bytes(fair.value()));
    }

    List<Participation> of(CooperativeId own) {
        return read("WHERE cooperative_id = ? ORDER BY applied_at DESC LIMIT 200", Uuids.bytes(own.value()));
    }

    int booths(FairId fair) {
        return jdbc.sql("SELECT COUNT(*) FROM fairs_participation WHERE fair_id = ? AND state = 'APPROVED'")
                .param(Uuids.bytes(fair.value()))
                .query(Integer.class)
                .single();
    }

    /** A code no booth of the fair had before; the fair has to be held. */
    String nextBooth(FairId fair) {
        updates.update("UPDATE fairs_fair SET last_booth = last_booth + 1 WHERE id = ?", Uuids.bytes(fair.value()));
        int number = jdbc.sql("SELECT last_booth FROM fairs_fair WHERE id = ?")
                .param(Uuids.bytes(fair.value()))
                .query(Integer.class)
                .single();
        return String.format(Locale.ROOT, "G%02d", number);
    }

    void save(Participation participation, Actor by) {
        saveStanding(participation);
        updates.update(
                "UPDATE fairs_item SET state = 'DROPPED', sells = FALSE WHERE participation_id = ?",
                Uuids.bytes(participation.id()));
        updates.batchUpdate(
                SAVE_ITEM,
                participation.items().stream()
                        .map(item -> itemRow(participation, item))
                        .toList());
        participation.steps().forEach(step -> saveStep(participation, step, by));
    }

    FairApplication view(Participation participation) {
        var standing = participation.standing();
        return new FairApplication(
                participation.fair(),
                participation.cooperative(),
                standing.state(),
                standing.greeting(),
                standing.zone(),
                standing.boothCode(),
                standing.appliedAt(),
                standing.decidedAt(),
                standing.reason(),
                standing.consent(),
                standing.recordedBy(),
                participation.items().stream()
                        .map(item -> new FairApplication.Item(
                                item.sku(),
                                item.usualPrice(),
                                item.fairPrice(),
                                item.quota(),
                                item.taken(),
                                item.state(),
                                item.reason()))
                        .toList(),
                history(participation.id()));
    }

    private List<FairApplication.Step> history(UUID participation) {
        return jdbc.sql("SELECT * FROM fairs_step WHERE participation_id = ? ORDER BY id")
                .param(Uuids.bytes(participation))
                .query((row, number) -> new FairApplication.Step(
                        ApplicationState.valueOf(row.getString("from_state")),
                        ApplicationState.valueOf(row.getString("to_state")),
                        Columns.instant(row, "at"),
                        row.getString("by_name"),
                        row.getString("reason")))
                .list();
    }

    private void saveStanding(Participation participation) {
        var standing = participation.standing();
        var consent = standing.consent();
        updates.update(
                """
                INSERT INTO fairs_participation (id, fair_id, cooperative_id, state, greeting, zone, booth_code, applied_at,
                  decided_at, reason, consent_by, consent_how, consent_at, recorded_by, version)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0)
                ON DUPLICATE KEY UPDATE state = VALUES(state), greeting = VALUES(greeting), zone = VALUES(zone),
                  booth_code = VALUES(booth_code), applied_at = VALUES(applied_at), decided_at = VALUES(decided_at),
                  reason = VALUES(reason), consent_by = VALUES(consent_by), consent_how = VALUES(consent_how),
                  consent_at = VALUES(consent_at), recorded_by = VALUES(recorded_by), version = version + 1
                """,
                Uuids.bytes(participation.id()),
                Uuids.bytes(participation.fair().value()),
                Uuids.bytes(participation.cooperative().value()),
                standing.state().name(),
                standing.greeting(),
                standing.zone(),
                standing.boothCode(),
                Columns.utc(standing.appliedAt()),
                Columns.utcOrNull(standing.decidedAt()),
                standing.reason(),
                consent == null ? null : consent.by(),
                consent == null ? null : consent.how(),
                consent == null ? null : Columns.utc(consent.at()),
                standing.recordedBy());
    }

    private void saveStep(Participation participation, FairApplication.Step step, Actor by) {
        updates.update(
                """
                INSERT INTO fairs_step (fair_id, id, participation_id, from_state, to_state, at, by_kind, by_account, by_name,
                  reason)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                Uuids.bytes(participation.fair().value()),
                Uuids.bytes(Uuids.v7()),
                Uuids.bytes(participation.id()),
                step.from().name(),
                step.to().name(),
                Columns.utc(step.at()),
                by.kind().name(),
                Columns.bytesOrNull(by.accountId()),
                by.name(),
                step.reason());
    }

    private static @Nullable Object[] itemRow(Participation participation, Item item) {
        return new @Nullable Object[] {
            Uuids.bytes(item.id()),
            Uuids.bytes(participation.id()),
            Uuids.bytes(participation.fair().value()),
            item.sku(),
            Uuids.bytes(item.product().value()),
            item.usualPrice().dong(),
            item.fairPrice().dong(),
            item.quota(),
            item.state().name(),
            item.reason(),
            Columns.utcOrNull(item.holdsFrom()),
            item.sells()
        };
    }

    private List<Participation> read(String where, Object... args) {
        record Head(UUID id, FairId fair, CooperativeId cooperative, Participation.Standing standing) {}
        var heads = updates.query(
                "SELECT * FROM fairs_participation " + where,
                (row, number) -> new Head(
                        Columns.id(row, "id"),
                        new FairId(Columns.id(row, "fair_id")),
                        new CooperativeId(Columns.id(row, "cooperative_id")),
                        standing(row)),
                args);
        var items = items(heads.stream().map(Head::id).toList());
        return heads.stream()
                .map(head -> new Participation(
                        head.id(),
                        head.fair(),
                        head.cooperative(),
                        head.standing(),
                        items.getOrDefault(head.id(), List.of())))
                .toList();
    }

    private Map<UUID, List<Item>> items(List<UUID> participations) {
        if (participations.isEmpty()) {
            return Map.of();
        }
        record Owned(UUID of, Item item) {}
        return jdbc
                .sql("SELECT * FROM fairs_item WHERE participation_id IN (:ids) AND state <> 'DROPPED' ORDER BY id")
                .param("ids", participations.stream().map(Uuids::bytes).toList())
                .query((row, number) -> new Owned(Columns.id(row, "participation_id"), item(row)))
                .list()
                .stream()
                .collect(groupingBy(Owned::of, mapping(Owned::item, toList())));
    }

    private static Participation.Standing standing(ResultSet row) throws SQLException {
        var consentBy = row.getString("consent_by");
        return new Participation.Standing(
                ApplicationState.valueOf(row.getString("state")),
                row.getString("greeting"),
                row.getString("zone"),
                row.getString("booth_code"),
                Columns.instant(row, "applied_at"),
                Columns.instantOrNull(row, "decided_at"),
                row.getString("reason"),
                consentBy == null
                        ? null
                        : new Consent(consentBy, row.getString("consent_how"), Columns.instant(row, "consent_at")),
                row.getString("recorded_by"));
    }

    private static Item item(ResultSet row) throws SQLException {
        return new Item(
                Columns.id(row, "id"),
                row.getString("sku"),
                new ProductId(Columns.id(row, "product_id")),
                Money.vnd(row.getLong("usual_price")),
                Money.vnd(row.getLong("fair_price")),
                row.getInt("quota"),
                row.getInt("taken"),
                ItemState.valueOf(row.getString("state")),
                row.getString("reason"),
                Columns.instantOrNull(row, "holds_from"),
                row.getBoolean("sells"));
    }
}
