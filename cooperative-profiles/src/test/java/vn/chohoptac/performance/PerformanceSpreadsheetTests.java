package vn.chohoptac.performance;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chohoptac.kernel.Money.vnd;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.ResourceBundleMessageSource;
import vn.chohoptac.cooperatives.CooperativeId;
import vn.chohoptac.kernel.LocalizedText;

class PerformanceSpreadsheetTests {

    private static final YearMonth MAY = YearMonth.of(2026, 5);
    private static final Figures FIGURES = new Figures(vnd(1_250_000), vnd(250_000), 3);

    @Test
    void holds_what_the_report_holds_under_vietnamese_headings() throws IOException {
        var report = new CooperativePerformance(
                CooperativeId.next(),
                MAY,
                MAY,
                FIGURES,
                Figures.NONE,
                List.of(new ProductFigures(
                        "ref", "=1+1", "kg", new BigDecimal("2.5"), BigDecimal.ZERO, vnd(1_250_000), vnd(250_000))),
                List.of(),
                List.of(new MonthFigures(MAY, FIGURES, Figures.NONE)));
        var file = new ByteArrayOutputStream();
        spreadsheet().write(report, LocalizedText.vi("HTX Chè Mẫu"), Locale.of("vi"), file);

        try (var book = new ReadableWorkbook(new ByteArrayInputStream(file.toByteArray()))) {
            var months = book.findSheet("Theo tháng").orElseThrow().read();
            assertThat(months.get(0).getCellText(0)).isEqualTo("HTX Chè Mẫu");
            assertThat(months.get(2).getCellText(1)).isEqualTo("Doanh thu (đồng)");
            assertThat(numbers(months.get(3), 1, 4)).containsExactly(1_250_000L, 250_000L, 1_000_000L, 3L);
            var products = book.findSheet("Theo sản phẩm").orElseThrow().read();
            assertThat(products.get(3).getCellText(0)).isEqualTo("=1+1");
            assertThat(products.get(3).getCellAsNumber(2)).contains(new BigDecimal("2.5"));
        }
    }

    @Test
    void names_provinces_for_officers_in_english_too() throws IOException {
        var report = new ProvincesPerformance(
                MAY,
                MAY,
                FIGURES,
                Figures.NONE,
                List.of(new ProvinceFigures("68", FIGURES, Figures.NONE)),
                List.of(new MonthFigures(MAY, FIGURES, Figures.NONE)));
        var file = new ByteArrayOutputStream();
        spreadsheet().write(report, Locale.ENGLISH, file);

        try (var book = new ReadableWorkbook(new ByteArrayInputStream(file.toByteArray()))) {
            var provinces = book.findSheet("By province").orElseThrow().read();
            assertThat(provinces.get(1).getCellText(0)).isEqualTo("Province or city");
            assertThat(provinces.get(2).getCellText(0)).isEqualTo("Lâm Đồng");
        }
    }

    private static List<Long> numbers(Row row, int from, int to) {
        return IntStream.rangeClosed(from, to)
                .mapToObj(column -> row.getCellAsNumber(column).orElseThrow().longValueExact())
                .toList();
    }

    private static PerformanceSpreadsheet spreadsheet() {
        var words = new ResourceBundleMessageSource();
        words.setBasename("i18n/performance");
        words.setDefaultEncoding("UTF-8");
        words.setFallbackToSystemLocale(false);
        return new PerformanceSpreadsheet(words);
    }
}
