package vn.chohoptac.performance;

import java.time.YearMonth;

/**
 * One month of a report.
 *
 * @param before the month as many months earlier as the report is long
 */
public record MonthFigures(YearMonth month, Figures figures, Figures before) {}
