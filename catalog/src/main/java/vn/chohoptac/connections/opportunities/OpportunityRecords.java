package vn.chohoptac.connections.opportunities;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chohoptac.kernel.Columns;
import vn.chohoptac.kernel.LocalizedText;
import vn.chohoptac.kernel.PageOf;
import vn.chohoptac.kernel.Uuids;

/** Opportunities in their table. */
@Component
class OpportunityRecords {

    private static final String SELECT = """
        SELECT o.*, (SELECT COUNT(*) FROM connections_interest i WHERE i.opportunity_id = o.id) AS interested
        FROM connections_opportunity o
        """;

    private final JdbcClient jdbc;

    OpportunityRecords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(Opportunity one) {
        jdbc.sql("""
            INSERT INTO connections_opportunity (kind, title_vi, title_en, text_vi, text_en, organiser, place, first_day,
              last_day, register_until, source, provinces, ocop_groups, shown_until, id, code, office_province, state,
              published_at, version)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0)
            """)
                .params(said(one.content()))
                .param(Uuids.bytes(one.id()))
                .param(one.code())
                .param(one.office())
                .param(one.stored().name())
                .param(Columns.utc(one.publishedAt()))
                .update();
    }

    void update(UUID id, OpportunityContent content) {
        jdbc.sql("""
            UPDATE connections_opportunity SET kind = ?, title_vi = ?, title_en = ?, text_vi = ?, text_en = ?,
              organiser = ?, place = ?, first_day = ?, last_day = ?, register_until = ?, source = ?, provinces = ?,
              ocop_groups = ?, shown_until = ?, version = version + 1
            WHERE id = ?
            """).params(said(content)).param(Uuids.bytes(id)).update();
    }

    void become(UUID id, OpportunityState state) {
        jdbc.sql("UPDATE connections_opportunity SET state = ?, version = version + 1 WHERE id = ?")
                .param(state.name())
                .param(Uuids.bytes(id))
                .update();
    }

    Optional<Opportunity> find(String code) {
        return select("WHERE o.code = :code", Map.of("code", code)).stream().findFirst();
    }

    /** Keeps it as it is until the transaction ends. */
    Optional<Opportunity> hold(String code) {
        return select("WHERE o.code = :code FOR UPDATE", Map.of("code", code)).stream()
                .findFirst();
    }

    List<Opportunity> select(String rest, Map<String, ?> values) {
        return jdbc.sql(SELECT + rest)
                .params(values)
                .query(OpportunityRecords::opportunity)
                .list();
    }

    /** The newest first. */
    PageOf<Opportunity> list(String where, Map<String, ?> values, int page, int size) {
        long total = jdbc.sql("SELECT COUNT(*) FROM connections_opportunity o " + where)
                .params(values)
                .query(Long.class)
                .single();
        var found = select(
                where + " ORDER BY o.published_at DESC, o.id DESC LIMIT " + size + " OFFSET " + (page - 1) * size,
                values);
        return new PageOf<>(found, total, page, size);
    }

    private static List<@Nullable Object> said(OpportunityContent said) {
        var values = new ArrayList<@Nullable Object>();
        values.add(said.kind().name());
        values.addAll(Arrays.asList(
                said.title().vi(),
                said.title().en(),
                said.text().vi(),
                said.text().en()));
        values.add(said.organiser());
        values.add(said.place());
        values.addAll(Arrays.asList(said.firstDay(), said.lastDay(), Columns.utcOrNull(said.registerUntil())));
        values.add(said.source());
        values.add(String.join(",", said.provinces()));
        values.add(String.join(",", said.groups()));
        values.add(Columns.utc(said.shownUntil()));
        return values;
    }

    private static Opportunity opportunity(ResultSet row, int number) throws SQLException {
        return new Opportunity(
                Columns.id(row, "id"),
                row.getString("code"),
                content(row),
                row.getString("office_province"),
                OpportunityState.valueOf(row.getString("state")),
                Columns.instant(row, "published_at"),
                row.getLong("version"),
                row.getInt("interested"));
    }

    private static OpportunityContent content(ResultSet row) throws SQLException {
        return new OpportunityContent(
                OpportunityKind.valueOf(row.getString("kind")),
                new LocalizedText(row.getString("title_vi"), row.getString("title_en")),
                new LocalizedText(row.getString("text_vi"), row.getString("text_en")),
                row.getString("organiser"),
                row.getString("place"),
                row.getObject("first_day", LocalDate.class),
                row.getObject("last_day", LocalDate.class),
                Columns.instantOrNull(row, "register_until"),
                row.getString("source"),
                listed(row.getString("provinces")),
                listed(row.getString("ocop_groups")),
                Columns.instant(row, "shown_until"));
    }

    private static List<String> listed(String joined) {
        return Stream.of(joined.split(",")).filter(one -> !one.isEmpty()).toList();
    }
}
