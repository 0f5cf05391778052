package vn.chohoptac.fairs;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.chohoptac.kernel.Columns;
import vn.chohoptac.kernel.LocalizedText;
import vn.chohoptac.kernel.Uuids;

/** Reads fairs whole, drafts too, for this module's own packages; who asks has to mind who may see what. */
@Component
public class FairRegister {

    private static final String SELECT = "SELECT * FROM fairs_fair ";

    private final JdbcClient jdbc;

    FairRegister(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<FairFacts> find(FairId id) {
        return one("WHERE id = ?", Uuids.bytes(id.value()));
    }

    public Optional<FairFacts> bySlug(String slug) {
        return one("WHERE slug = ?", slug);
    }

    /**
     * Holds the fair for this transaction.
     *
     * @throws FairNotFound if there is none
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public FairFacts hold(FairId id) {
        return one("WHERE id = ? FOR UPDATE", Uuids.bytes(id.value())).orElseThrow(FairNotFound::new);
    }

    /** Those of these ids that there are, in no particular order. */
    public List<FairFacts> all(List<FairId> ids) {
        return ids.isEmpty()
                ? List.of()
                : jdbc.sql(SELECT + "WHERE id IN (:ids)")
                        .param(
                                "ids",
                                ids.stream().map(id -> Uuids.bytes(id.value())).toList())
                        .query(FairRegister::facts)
                        .list();
    }

    private Optional<FairFacts> one(String where, Object key) {
        return jdbc.sql(SELECT + where).param(key).query(FairRegister::facts).optional();
    }

    public static FairFacts facts(ResultSet row, int number) throws SQLException {
        var content = content(row);
        return new FairFacts(
                new FairId(Columns.id(row, "id")),
                row.getString("code"),
                row.getString("slug"),
                content,
                timeline(row, content),
                row.getString("organiser"),
                row.getString("organiser_province"),
                Columns.instant(row, "created_at"),
                row.getLong("version"));
    }

    private static FairContent content(ResultSet row) throws SQLException {
        var period = new FairPeriod(
                Columns.instant(row, "starts_at"),
                Columns.instant(row, "ends_at"),
                time(row.getInt("opens")),
                time(row.getInt("closes")));
        return new FairContent(
                new LocalizedText(row.getString("name_vi"), row.getString("name_en")),
                new LocalizedText(row.getString("description_vi"), row.getString("description_en")),
                rules(row),
                FairKind.valueOf(row.getString("kind")),
                period,
                Columns.instant(row, "applications_until"),
                list(row.getString("provinces")),
                list(row.getString("product_groups")),
                row.getString("picture_key"),
                row.getInt("capacity"));
    }

    private static FairTimeline timeline(ResultSet row, FairContent content) throws SQLException {
        return new FairTimeline(
                content.period(),
                content.applicationsUntil(),
                Columns.instantOrNull(row, "called_at"),
                Columns.instantOrNull(row, "prepared_at"),
                Columns.instantOrNull(row, "closed_at"),
                Columns.instantOrNull(row, "cancelled_at"),
                Columns.instantOrNull(row, "reported_at"));
    }

    private static @Nullable LocalizedText rules(ResultSet row) throws SQLException {
        var vi = row.getString("rules_vi");
        return vi == null ? null : new LocalizedText(vi, row.getString("rules_en"));
    }

    private static LocalTime time(int minute) {
        return LocalTime.ofSecondOfDay(minute % 1440 * 60L);
    }

    private static List<String> list(String joined) {
        return joined.isEmpty() ? List.of() : Arrays.asList(joined.split(","));
    }
}
