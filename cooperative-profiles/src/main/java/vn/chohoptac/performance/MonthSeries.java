package vn.chohoptac.performance;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import vn.chohoptac.kernel.Money;

/** Figures by month, brought into the shape of a report. */
final class MonthSeries {

    private MonthSeries() {}

    static Figures figures(ResultSet row) throws SQLException {
        return new Figures(
                Money.vnd(row.getLong("revenue")), Money.vnd(row.getLong("returned")), row.getLong("orders"));
    }

    static Figures total(Period period, Map<YearMonth, Figures> months) {
        return period.months().stream()
                .map(month -> months.getOrDefault(month, Figures.NONE))
                .reduce(Figures.NONE, Figures::plus);
    }

    static List<MonthFigures> of(Period period, Map<YearMonth, Figures> months) {
        return period.months().stream()
                .map(month -> new MonthFigures(
                        month,
                        months.getOrDefault(month, Figures.NONE),
                        months.getOrDefault(month.minusMonths(period.length()), Figures.NONE)))
                .toList();
    }
}
