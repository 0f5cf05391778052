package vn.chohoptac.storefront.support;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import vn.chohoptac.kernel.Quantity;
import vn.chohoptac.kernel.Unit;
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
        return products.stream()
                .map(one -> new ProductLine(
                        one,
                        quantity(one.sold(), one.unit(), messages, locale),
                        one.returnedQuantity().signum() == 0
                                ? "–"
                                : quantity(one.returnedQuantity(), one.unit(), messages, locale)))
                .toList();
    }

    private static String quantity(BigDecimal amount, String code, MessageSource messages, Locale locale) {
        var unit = Unit.ofCode(code);
        if (unit == null) {
            return Figures.in(locale).number(amount) + " " + code;
        }
        var readable = new Quantity(amount, unit).readable();
        var word = readable.unit().code();
        return Figures.in(locale).number(readable.amount()) + " "
                + messages.getMessage("unit." + word, null, word, locale);
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
