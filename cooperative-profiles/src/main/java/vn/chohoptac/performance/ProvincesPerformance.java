package vn.chohoptac.performance;

import java.time.YearMonth;
import java.util.List;

/**
 * An officer's report over months, both ends included: their province, or all of them for a national officer.
 *
 * @param before the period of the same length that ends the month before {@code from}
 * @param byProvince by revenue, the highest first
 * @param byMonth every month of the period, also those without a sale
 */
public record ProvincesPerformance(
        YearMonth from,
        YearMonth to,
        Figures total,
        Figures before,
        List<ProvinceFigures> byProvince,
        List<MonthFigures> byMonth) {}
