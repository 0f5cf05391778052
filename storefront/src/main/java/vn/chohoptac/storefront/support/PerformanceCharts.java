package vn.chohoptac.storefront.support;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import vn.chohoptac.performance.MonthFigures;
import vn.chohoptac.performance.ProductFigures;

/** Reports put into charts and words, alike for cooperatives and officers. */
public final class PerformanceCharts {

    private PerformanceCharts() {}

    /**
     * A product's line as the table shows it.
     *
     * @param sold and returned with their unit
     */
    public record ProductLine(ProductFigures figures, String sold, String returned) {}

    /** "01/2026 – 11/2026", or the month alone. */
    public static String period(YearMonth from, YearMonth to, Locale locale) {
        return from.equals(to) ? month(from, locale) : month(from, locale) + " – " + month(to, locale);
    }

    public static ChartView byMonth(
            List<MonthFigures> months, YearMonth from, YearMonth to, MessageSource messages, Locale locale) {
        long length = ChronoUnit.MONTHS.between(from, to) + 1;
        var figures = Figures.in(locale);
        var points = months.stream()
                .map(one -> new ChartView.Point(
                        shortMonth(one.month(), locale),
                        month(one.month(), locale),
                        one.figures().revenue().dong(),
                        figures.money(one.figures().revenue()),
                        one.before().revenue().dong(),
                        figures.money(one.before().revenue())))
                .toList();
        return ChartView.of(
                messages.getMessage("desk.performance.by-month", null, locale),
                period(from, to, locale),
                period(from.minusMonths(length), from.minusMonths(1), locale),
                points,
                locale);
    }

    public static List<ProductLine> products(List<ProductFigures> products, MessageSource messages, Locale locale) {
        var figures = Figures.in(locale);
        return products.stream()
                .map(one -> {
                    var unit = messages.getMessage("unit." + one.unit(), null, one.unit(), locale);
                    return new ProductLine(
                            one,
                            figures.number(one.sold()) + " " + unit,
                            one.returnedQuantity().signum() == 0
                                    ? "–"
                                    : figures.number(one.returnedQuantity()) + " " + unit);
                })
                .toList();
    }

    private static String month(YearMonth month, Locale locale) {
        return DateTimeFormatter.ofPattern(english(locale) ? "MMM yyyy" : "MM/yyyy", locale)
                .format(month);
    }

    private static String shortMonth(YearMonth month, Locale locale) {
        return english(locale) ? DateTimeFormatter.ofPattern("MMM", locale).format(month) : "T" + month.getMonthValue();
    }

    private static boolean english(Locale locale) {
        return "en".equals(locale.getLanguage());
    }
}
