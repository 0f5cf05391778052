package vn.chohoptac.storefront.support;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A column chart as {@code components/chart} draws it: one hue for the period, grey for the one before, baseline at zero.
 * All lengths are percentages of the drawing, so it fits any width while its words keep their size.
 *
 * @param nameBefore {@code null} when nothing is compared
 */
public record ChartView(
        String title, String nameNow, @Nullable String nameBefore, List<Column> columns) {

    /** In hundredths of a percent of the drawing's height: room above for the figure, below for the label. */
    private static final long TOP = 9_00;

    private static final long BASE = 88_00;

    /**
     * One value and, where periods are compared, the same of the period before. The drawing shows what is below zero as
     * nothing; the table shows it as it is.
     *
     * @param label short, under the column ("T5")
     * @param period in full, for the table ("Tháng 5/2026")
     * @param nowText the value as the table shows it
     */
    public record Point(
            String label,
            String period,
            long now,
            String nowText,
            @Nullable Long before,
            @Nullable String beforeText) {}

    /** Geometry of a point; {@code peak} is true for the first of the highest values. */
    public record Column(Point point, Bar now, @Nullable Bar before, String middle, String figure, boolean peak) {}

    /** A rectangle and where the figure above it stands. */
    public record Bar(String x, String y, String width, String height, String middle, String above) {}

    /** Computes the drawing of the points, in their order. */
    public static ChartView of(
            String title, String nameNow, @Nullable String nameBefore, List<Point> points, Locale locale) {
        long highest = points.stream()
                .flatMap(point -> Stream.of(point.now(), Objects.requireNonNullElse(point.before(), 0L)))
                .reduce(1L, Math::max);
        long peak = points.stream().mapToLong(Point::now).max().orElse(0);
        var columns = new ArrayList<Column>();
        boolean seen = false;
        for (var point : points) {
            boolean first = !seen && point.now() == peak;
            seen |= first;
            columns.add(column(point, columns.size(), points.size(), highest, first, locale));
        }
        return new ChartView(title, nameNow, nameBefore, List.copyOf(columns));
    }

    private static Column column(Point point, int at, int count, long highest, boolean peak, Locale locale) {
        long slot = 100_00L / count;
        long left = 100_00L * at / count;
        long gap = slot / 6;
        long inner = slot - 2 * gap;
        var before = point.before();
        var figure = shortly(point.now(), locale);
        var middle = percent(left + slot / 2);
        if (before == null) {
            return new Column(point, bar(left + gap, inner, point.now(), highest), null, middle, figure, peak);
        }
        long half = inner / 2;
        var then = bar(left + gap, half, before, highest);
        return new Column(point, bar(left + gap + half, half, point.now(), highest), then, middle, figure, peak);
    }

    private static Bar bar(long x, long width, long value, long highest) {
        long height = scaled(value, highest);
        return new Bar(
                percent(x),
                percent(BASE - height),
                percent(width),
                percent(height),
                percent(x + width / 2),
                percent(BASE - height - 2_00));
    }

    private static long scaled(long value, long highest) {
        return BigInteger.valueOf(Math.max(value, 0))
                .multiply(BigInteger.valueOf(BASE - TOP))
                .divide(BigInteger.valueOf(highest))
                .longValueExact();
    }

    private static String percent(long hundredths) {
        return hundredths / 100 + "." + String.format(Locale.ROOT, "%02d", hundredths % 100) + "%";
    }

    /** A figure short enough to stand on a column: {@code 12,4 tr}, {@code 1,2 tỷ}; in English {@code 12.4M}, {@code 1.2B}. */
    static String shortly(long value, Locale locale) {
        boolean english = "en".equals(locale.getLanguage());
        if (value >= 1_000_000_000) {
            return tenths(value, 1_000_000_000, english) + (english ? "B" : " tỷ");
        }
        if (value >= 1_000_000) {
            return tenths(value, 1_000_000, english) + (english ? "M" : " tr");
        }
        return MoneyFormatter.grouped(value, locale);
    }

    private static String tenths(long value, long unit, boolean english) {
        long tenths = (value + unit / 20) / (unit / 10);
        return tenths >= 1000 || tenths % 10 == 0
                ? String.valueOf((tenths + 5) / 10)
                : tenths / 10 + (english ? "." : ",") + tenths % 10;
    }
}
