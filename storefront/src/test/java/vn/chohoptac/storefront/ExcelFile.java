package vn.chohoptac.storefront;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/** Reads what somebody downloaded. */
public final class ExcelFile {

    private ExcelFile() {}

    /** The texts and numbers of all sheets, as they stand in them. */
    public static List<String> cells(byte[] file) {
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            return book.getSheets()
                    .flatMap(ExcelFile::rows)
                    .flatMap(Row::stream)
                    .filter(cell -> cell != null)
                    .map(Cell::getText)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Row> rows(Sheet sheet) {
        try {
            return sheet.read().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
