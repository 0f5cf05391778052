package vn.chohoptac.performance;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chohoptac.cooperatives.CooperativeId;
import vn.chohoptac.cooperatives.Cooperatives;
import vn.chohoptac.kernel.Money;
import vn.chohoptac.kernel.PageOf;
import vn.chohoptac.kernel.Uuids;

/** Reads the sums per province, and the cooperatives under one. */
@Component
class ProvinceReports {

    private static final int LARGEST_PAGE = 200;

    private static final String BY_MONTH = """
        SELECT province_code, month, revenue, returned, orders FROM performance_province_month
        WHERE month BETWEEN :first AND :last AND (:province IS NULL OR province_code = :province)
        """;

    private static final String COUNT = """
        SELECT COUNT(DISTINCT cooperative_id) FROM performance_cooperative_month
        WHERE province_code = :province AND month BETWEEN :first AND :last
        """;

    private static final String BY_COOPERATIVE = """
        SELECT cooperative_id,
            SUM(IF(month >= :first, revenue, 0)) AS revenue, SUM(IF(month < :first, revenue, 0)) AS revenue_before,
            SUM(IF(month >= :first, returned, 0)) AS returned, SUM(IF(month < :first, returned, 0)) AS returned_before,
            SUM(IF(month >= :first, orders, 0)) AS orders, SUM(IF(month < :first, orders, 0)) AS orders_before
        FROM performance_cooperative_month
        WHERE province_code = :province AND month BETWEEN :before AND :last
        GROUP BY cooperative_id HAVING MAX(month) >= :first
        ORDER BY revenue DESC, cooperative_id LIMIT :size OFFSET :offset
        """;

    private final JdbcClient jdbc;
    private final Cooperatives cooperatives;

    ProvinceReports(JdbcClient jdbc, Cooperatives cooperatives) {
        this.jdbc = jdbc;
        this.cooperatives = cooperatives;
    }

    /** Of one province, or with {@code null} of all. */
    ProvincesPerformance of(@Nullable String province, Period period) {
        var rows = rows(province, period);
        var months = byMonth(rows);
        return new ProvincesPerformance(
                period.from(),
                period.to(),
                MonthSeries.total(period, months),
                MonthSeries.total(period.before(), months),
                byProvince(rows, period),
                MonthSeries.of(period, months));
    }

    PageOf<CooperativeFigures> cooperativesOf(String province, Period period, int page, int size) {
        int limit = Math.clamp(size, 1, LARGEST_PAGE);
        int number = Math.max(1, page);
        long total = jdbc.sql(COUNT)
                .param("province", province)
                .param("first", period.first())
                .param("last", period.last())
                .query(Long.class)
                .single();
        var sums = jdbc.sql(BY_COOPERATIVE)
                .param("province", province)
                .param("before", period.before().first())
                .param("first", period.first())
                .param("last", period.last())
                .param("size", limit)
                .param("offset", (long) (number - 1) * limit)
                .query(ProvinceReports::sums)
                .list();
        return new PageOf<>(withCards(sums), total, number, limit);
    }

    private List<CooperativeFigures> withCards(List<Sums> sums) {
        var cards = cooperatives.cards(sums.stream().map(Sums::id).toList());
        return sums.stream()
                .filter(one -> cards.containsKey(one.id))
                .map(one -> new CooperativeFigures(Objects.requireNonNull(cards.get(one.id)), one.figures, one.before))
                .toList();
    }

    private List<Row> rows(@Nullable String province, Period period) {
        return jdbc.sql(BY_MONTH)
                .param("first", period.before().first())
                .param("last", period.last())
                .param("province", province)
                .query((row, _) -> new Row(
                        row.getString("province_code"), Months.of(row.getInt("month")), MonthSeries.figures(row)))
                .list();
    }

    private static List<ProvinceFigures> byProvince(List<Row> rows, Period period) {
        var byProvince = rows.stream().collect(Collectors.groupingBy(Row::province));
        return byProvince.entrySet().stream()
                .map(entry -> province(entry.getKey(), byMonth(entry.getValue()), period))
                .sorted(Comparator.comparing(
                                (ProvinceFigures one) -> one.figures().revenue())
                        .reversed()
                        .thenComparing(ProvinceFigures::provinceCode))
                .toList();
    }

    private static ProvinceFigures province(String code, Map<YearMonth, Figures> months, Period period) {
        return new ProvinceFigures(code, MonthSeries.total(period, months), MonthSeries.total(period.before(), months));
    }

    private static Map<YearMonth, Figures> byMonth(List<Row> rows) {
        var months = new HashMap<YearMonth, Figures>();
        rows.forEach(row -> months.merge(row.month, row.figures, Figures::plus));
        return months;
    }

    private static Sums sums(ResultSet row, int number) throws SQLException {
        return new Sums(
                new CooperativeId(Uuids.of(row.getBytes("cooperative_id"))),
                MonthSeries.figures(row),
                new Figures(
                        Money.vnd(row.getLong("revenue_before")),
                        Money.vnd(row.getLong("returned_before")),
                        row.getLong("orders_before")));
    }

    private record Row(String province, YearMonth month, Figures figures) {}

    private record Sums(CooperativeId id, Figures figures, Figures before) {}
}
