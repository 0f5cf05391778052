package vn.chohoptac.performance;

import java.io.IOException;
import java.io.OutputStream;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.chohoptac.kernel.LocalizedText;
import vn.chohoptac.kernel.places.Places;
import vn.chohoptac.kernel.places.Province;

/** Reports as XLSX files, with headings in the reader's language. Amounts are numbers of đồng. */
@Component
public class PerformanceSpreadsheet {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MM/yyyy");
    private static final String AMOUNT = "#,##0";
    private static final String QUANTITY = "#,##0.###";
    private static final int WIDTH = 18;

    private final MessageSource words;

    PerformanceSpreadsheet(MessageSource words) {
        this.words = words;
    }

    /** A cooperative's report: a sheet by month, one by product. Leaves the stream open. */
    public void write(CooperativePerformance report, LocalizedText cooperative, Locale language, OutputStream to)
            throws IOException {
        var book = new Workbook(to, "Cho Hop Tac", "1.0");
        var title = List.of(
                cooperative.in(language),
                period(report.from().format(MONTH), report.to().format(MONTH)));
        months(book.newWorksheet(word("performance.sheet.months", language)), title, report.byMonth(), language);
        products(book.newWorksheet(word("performance.sheet.products", language)), title, report.byProduct(), language);
        book.finish();
    }

    /** An officer's report: a sheet by province, one by month. Leaves the stream open. */
    public void write(ProvincesPerformance report, Locale language, OutputStream to) throws IOException {
        var book = new Workbook(to, "Cho Hop Tac", "1.0");
        var title = List.of(period(report.from().format(MONTH), report.to().format(MONTH)));
        provinces(
                book.newWorksheet(word("performance.sheet.provinces", language)), title, report.byProvince(), language);
        months(book.newWorksheet(word("performance.sheet.months", language)), title, report.byMonth(), language);
        book.finish();
    }

    private void months(Worksheet sheet, List<String> title, List<MonthFigures> months, Locale language) {
        int row = head(sheet, title, language, "month", "revenue", "returned", "net", "orders", "net-before");
        for (var month : months) {
            sheet.value(row, 0, month.month().format(MONTH));
            figures(sheet, row, month.figures());
            amount(sheet, row++, 5, month.before().net().dong());
        }
    }

    private void provinces(Worksheet sheet, List<String> title, List<ProvinceFigures> provinces, Locale language) {
        int row = head(sheet, title, language, "province", "revenue", "returned", "net", "orders", "net-before");
        for (var province : provinces) {
            sheet.value(row, 0, name(province.provinceCode()));
            figures(sheet, row, province.figures());
            amount(sheet, row++, 5, province.before().net().dong());
        }
    }

    private void products(Worksheet sheet, List<String> title, List<ProductFigures> products, Locale language) {
        int row = head(
                sheet, title, language, "product", "unit", "sold", "returned-quantity", "revenue", "returned", "net");
        for (var product : products) {
            sheet.value(row, 0, product.productName());
            sheet.value(row, 1, product.unit());
            sheet.value(row, 2, product.sold());
            sheet.value(row, 3, product.returnedQuantity());
            sheet.range(row, 2, row, 3).style().format(QUANTITY).set();
            amount(sheet, row, 4, product.revenue().dong());
            amount(sheet, row, 5, product.returned().dong());
            amount(sheet, row++, 6, product.net().dong());
        }
    }

    private static void figures(Worksheet sheet, int row, Figures figures) {
        amount(sheet, row, 1, figures.revenue().dong());
        amount(sheet, row, 2, figures.returned().dong());
        amount(sheet, row, 3, figures.net().dong());
        amount(sheet, row, 4, figures.orders());
    }

    private static void amount(Worksheet sheet, int row, int column, long value) {
        sheet.value(row, column, value);
        sheet.style(row, column).format(AMOUNT).set();
    }

    /** Title lines and headings; returns the first row below them. */
    private int head(Worksheet sheet, List<String> title, Locale language, String... columns) {
        int row = 0;
        for (var line : title) {
            sheet.value(row, 0, line);
            sheet.style(row++, 0).bold().set();
        }
        for (int column = 0; column < columns.length; column++) {
            sheet.value(row, column, word("performance.column." + columns[column], language));
            sheet.width(column, column == 0 ? 2 * WIDTH : WIDTH);
        }
        sheet.range(row, 0, row, columns.length - 1)
                .style()
                .bold()
                .fillColor("E8EFE6")
                .set();
        sheet.freezePane(0, row + 1);
        return row + 1;
    }

    private static String period(String from, String to) {
        return from.equals(to) ? from : from + " – " + to;
    }

    private static String name(String provinceCode) {
        return Places.current().province(provinceCode).map(Province::name).orElse(provinceCode);
    }

    private String word(String key, Locale language) {
        return words.getMessage(key, null, language);
    }
}
