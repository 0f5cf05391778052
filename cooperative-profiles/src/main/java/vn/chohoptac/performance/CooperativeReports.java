package vn.chohoptac.performance;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chohoptac.cooperatives.CooperativeId;
import vn.chohoptac.kernel.Money;
import vn.chohoptac.kernel.Uuids;

/** Reads one cooperative's figures; its id is in every query. */
@Component
class CooperativeReports {

    private static final String BY_MONTH = """
        SELECT month, SUM(revenue) AS revenue, SUM(returned) AS returned, SUM(orders) AS orders
        FROM performance_cooperative_month WHERE cooperative_id = ? AND month BETWEEN ? AND ? GROUP BY month
        """;

    private static final String BY_PRODUCT = """
        SELECT p.product_ref, p.unit, SUM(p.sold) AS sold, SUM(p.returned_quantity) AS returned_quantity,
            SUM(p.revenue) AS revenue, SUM(p.returned) AS returned,
            (SELECT s.product_name FROM performance_sale s
             WHERE s.cooperative_id = ? AND s.product_ref = p.product_ref
             ORDER BY s.sold_at DESC, s.sale_key DESC LIMIT 1) AS product_name
        FROM performance_product_month p WHERE p.cooperative_id = ? AND p.month BETWEEN ? AND ?
        GROUP BY p.product_ref, p.unit ORDER BY revenue DESC, p.product_ref, p.unit
        """;

    private static final String BY_CHANNEL = """
        SELECT channel, NULLIF(fair_code, '') AS fair_code, SUM(revenue) AS revenue, SUM(returned) AS returned
        FROM performance_channel_month WHERE cooperative_id = ? AND month BETWEEN ? AND ?
        GROUP BY channel, fair_code ORDER BY revenue DESC, channel, fair_code
        """;

    private final JdbcClient jdbc;

    CooperativeReports(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    CooperativePerformance of(CooperativeId own, Period period) {
        var months = byMonth(own, period);
        return new CooperativePerformance(
                own,
                period.from(),
                period.to(),
                MonthSeries.total(period, months),
                MonthSeries.total(period.before(), months),
                byProduct(own, period),
                byChannel(own, period),
                MonthSeries.of(period, months));
    }

    private Map<YearMonth, Figures> byMonth(CooperativeId own, Period period) {
        var months = new HashMap<YearMonth, Figures>();
        jdbc.sql(BY_MONTH)
                .params(key(own), period.before().first(), period.last())
                .query(row -> {
                    months.put(Months.of(row.getInt("month")), MonthSeries.figures(row));
                });
        return months;
    }

    private List<ProductFigures> byProduct(CooperativeId own, Period period) {
        return jdbc.sql(BY_PRODUCT)
                .params(key(own), key(own), period.first(), period.last())
                .query((row, _) -> new ProductFigures(
                        row.getString("product_ref"),
                        row.getString("product_name"),
                        row.getString("unit"),
                        row.getBigDecimal("sold"),
                        row.getBigDecimal("returned_quantity"),
                        Money.vnd(row.getLong("revenue")),
                        Money.vnd(row.getLong("returned"))))
                .list();
    }

    private List<ChannelFigures> byChannel(CooperativeId own, Period period) {
        return jdbc.sql(BY_CHANNEL)
                .params(key(own), period.first(), period.last())
                .query((row, _) -> new ChannelFigures(
                        row.getString("channel"),
                        row.getString("fair_code"),
                        Money.vnd(row.getLong("revenue")),
                        Money.vnd(row.getLong("returned"))))
                .list();
    }

    private static byte[] key(CooperativeId id) {
        return Uuids.bytes(id.value());
    }
}
