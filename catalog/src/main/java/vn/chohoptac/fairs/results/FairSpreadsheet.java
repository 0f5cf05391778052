package vn.chohoptac.fairs.results;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.chohoptac.fairs.results.ResultRow.Amount;
import vn.chohoptac.kernel.BusinessCalendar;

/** A fair's result as an XLSX file, with headings in the reader's language: the totals, the rows, the corrections. */
@Component
public class FairSpreadsheet {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final String WHOLE = "#,##0";
    private static final String QUANTITY = "#,##0.###";
    private static final int WIDTH = 18;
    private static final String[] ROW_COLUMNS = {
        "booth",
        "cooperative",
        "product",
        "unit",
        "orders",
        "ordered-quantity",
        "ordered",
        "called-off-quantity",
        "called-off",
        "received-quantity",
        "received",
        "returned-quantity",
        "returned"
    };
    private static final String[] CORRECTION_COLUMNS = {
        "booth", "product", "unit", "column", "reported-quantity", "reported", "now-quantity", "now"
    };

    private final MessageSource words;

    FairSpreadsheet(MessageSource words) {
        this.words = words;
    }

    /** Leaves the stream open. Amounts are numbers of đồng. */
    public void write(FairResult result, Locale language, OutputStream to) throws IOException {
        var book = new Workbook(to, "Cho Hop Tac", "1.0");
        totals(book.newWorksheet(word("fairs.sheet.totals", language)), result, language);
        rows(book.newWorksheet(word("fairs.sheet.rows", language)), result.rows(), language);
        if (result.reportedAt() != null) {
            corrections(book.newWorksheet(word("fairs.sheet.corrections", language)), result.corrections(), language);
        }
        book.finish();
    }

    private void totals(Worksheet sheet, FairResult result, Locale language) {
        var fair = result.fair();
        var totals = result.totals();
        sheet.value(0, 0, fair.content().name().in(language));
        sheet.style(0, 0).bold().set();
        sheet.value(1, 0, fair.organiser());
        sheet.value(
                2,
                0,
                day(fair.content().period().start()) + " – "
                        + day(fair.content().period().end().minusNanos(1)));
        sheet.width(0, 3 * WIDTH);
        sheet.width(1, WIDTH);
        long[] numbers = {
            totals.cooperatives(),
            totals.orders(),
            totals.buyers(),
            totals.newBuyers(),
            totals.ordered().dong(),
            totals.calledOff().dong(),
            totals.received().dong(),
            totals.returned().dong(),
            totals.net().dong(),
            totals.contracts(),
            totals.memoranda(),
            totals.contractValue().dong()
        };
        var names = List.of(
                "cooperatives",
                "orders",
                "buyers",
                "new-buyers",
                "ordered",
                "called-off",
                "received",
                "returned",
                "net",
                "contracts",
                "memoranda",
                "contract-value");
        for (int i = 0; i < numbers.length; i++) {
            sheet.value(4 + i, 0, word("fairs.column." + names.get(i), language));
            number(sheet, 4 + i, 1, numbers[i]);
        }
    }

    private void rows(Worksheet sheet, List<ResultRow> rows, Locale language) {
        int at = head(sheet, language, ROW_COLUMNS);
        for (var row : rows) {
            sheet.value(at, 0, row.boothCode());
            sheet.value(at, 1, row.cooperative());
            sheet.value(at, 2, row.product());
            sheet.value(at, 3, row.unit());
            number(sheet, at, 4, row.orders());
            amount(sheet, at, 5, row.ordered());
            amount(sheet, at, 7, row.calledOff());
            amount(sheet, at, 9, row.received());
            amount(sheet, at++, 11, row.returned());
        }
    }

    private void corrections(Worksheet sheet, List<Correction> corrections, Locale language) {
        int at = head(sheet, language, CORRECTION_COLUMNS);
        for (var correction : corrections) {
            sheet.value(at, 0, correction.boothCode());
            sheet.value(at, 1, correction.product());
            sheet.value(at, 2, correction.unit());
            sheet.value(at, 3, word("FairColumn." + correction.column().name(), language));
            amount(sheet, at, 4, correction.reported());
            amount(sheet, at++, 6, correction.now());
        }
    }

    private int head(Worksheet sheet, Locale language, String... columns) {
        for (int column = 0; column < columns.length; column++) {
            sheet.value(0, column, word("fairs.column." + columns[column], language));
            sheet.width(column, WIDTH);
        }
        sheet.range(0, 0, 0, columns.length - 1)
                .style()
                .bold()
                .fillColor("E8EFE6")
                .set();
        sheet.freezePane(0, 1);
        return 1;
    }

    private static void amount(Worksheet sheet, int row, int column, Amount amount) {
        sheet.value(row, column, amount.quantity());
        sheet.style(row, column).format(QUANTITY).set();
        number(sheet, row, column + 1, amount.value().dong());
    }

    private static void number(Worksheet sheet, int row, int column, long value) {
        sheet.value(row, column, value);
        sheet.style(row, column).format(WHOLE).set();
    }

    private static String day(Instant instant) {
        return ZonedDateTime.ofInstant(instant, BusinessCalendar.ZONE).format(DAY);
    }

    private String word(String key, Locale language) {
        return words.getMessage(key, null, language);
    }
}
