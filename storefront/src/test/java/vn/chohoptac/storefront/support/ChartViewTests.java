package vn.chohoptac.storefront.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChartViewTests {

    private static final Locale VIETNAMESE = Locale.of("vi", "VN");

    @Test
    void heights_are_in_proportion_and_stand_on_one_base() {
        var columns = chart(point(50, 25L), point(100, 100L)).columns();
        assertThat(height(columns.get(1).now()))
                .isEqualTo(height(columns.get(0).now()).multiply(new BigDecimal(2)));
        assertThat(columns)
                .allSatisfy(column -> assertThat(percent(column.now().y()).add(height(column.now())))
                        .isEqualByComparingTo("88"));
    }

    @Test
    void columns_never_overlap_and_stay_inside() {
        var columns =
                chart(point(1, 2L), point(3, 4L), point(5, 6L), point(7, 8L)).columns();
        var edge = BigDecimal.ZERO;
        for (var column : columns) {
            assertThat(percent(column.before().x())).isGreaterThanOrEqualTo(edge);
            assertThat(percent(column.now().x())).isGreaterThanOrEqualTo(end(column.before()));
            edge = end(column.now());
        }
        assertThat(edge).isLessThanOrEqualTo(new BigDecimal(100));
    }

    @Test
    void nothing_sold_is_drawn_flat_and_losses_never_hang_below_the_base() {
        assertThat(chart(point(0, null), point(0, null)).columns())
                .allSatisfy(column -> assertThat(height(column.now())).isZero());
        assertThat(height(chart(point(-5, null), point(10, null))
                        .columns()
                        .getFirst()
                        .now()))
                .isZero();
    }

    @Test
    void one_peak_is_labelled_on_narrow_screens() {
        assertThat(chart(point(9, null), point(9, null), point(3, null)).columns().stream()
                        .filter(ChartView.Column::peak))
                .hasSize(1);
    }

    @Test
    void huge_amounts_do_not_overflow() {
        assertThat(height(chart(point(Long.MAX_VALUE / 2, null))
                        .columns()
                        .getFirst()
                        .now()))
                .isPositive();
    }

    @ParameterizedTest
    @CsvSource({
        "0, '0', '0'",
        "950, '950', '950'",
        "31250, '31.250', '31,250'",
        "12400000, '12,4 tr', '12.4M'",
        "12000000, '12 tr', '12M'",
        "999960000, '1000 tr', '1000M'",
        "42350000, '42,4 tr', '42.4M'",
        "1230000000, '1,2 tỷ', '1.2B'",
        "345600000, '346 tr', '346M'"
    })
    void figures_on_columns_are_short(long value, String vi, String en) {
        assertThat(ChartView.shortly(value, VIETNAMESE)).isEqualTo(vi);
        assertThat(ChartView.shortly(value, Locale.ENGLISH)).isEqualTo(en);
    }

    private static ChartView chart(ChartView.Point... points) {
        return ChartView.of("Doanh thu", "2026", "2025", List.of(points), VIETNAMESE);
    }

    private static ChartView.Point point(long now, Long before) {
        return new ChartView.Point("T1", "Tháng 1", now, "", before, null);
    }

    private static BigDecimal height(ChartView.Bar bar) {
        return percent(bar.height());
    }

    private static BigDecimal end(ChartView.Bar bar) {
        return percent(bar.x()).add(percent(bar.width()));
    }

    private static BigDecimal percent(String text) {
        return new BigDecimal(text.replace("%", ""));
    }
}
