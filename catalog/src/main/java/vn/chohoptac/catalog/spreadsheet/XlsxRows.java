package vn.chohoptac.catalog.spreadsheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;

/** The first sheet of an Excel workbook, row by row, numbers written the Vietnamese way. */
final class XlsxRows {

    private static final long MOST_UNPACKED = 200_000_000;
    private static final int MOST_COLUMNS = 100;

    private XlsxRows() {}

    static void read(byte[] content, CsvRows.RowSink sink) {
        refuseBombs(content);
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(content));
                var rows = workbook.getFirstSheet().openStream()) {
            rows.forEach(row -> sink.row(row.getRowNum(), texts(row)));
        } catch (IOException | ExcelReaderException cause) {
            throw new Unreadable("catalog.file-unreadable", "");
        }
    }

    private static List<String> texts(Row row) {
        var texts = new ArrayList<String>();
        for (int i = 0; i < Math.min(row.getCellCount(), MOST_COLUMNS); i++) {
            texts.add(text(row.hasCell(i) ? row.getCell(i) : null));
        }
        return texts;
    }

    private static String text(@Nullable Cell cell) {
        if (cell == null || cell.getType() == CellType.EMPTY || cell.getType() == CellType.ERROR) {
            return "";
        }
        if (cell.getType() == CellType.NUMBER) {
            return number(cell.asNumber());
        }
        var text = cell.getText();
        return text == null ? "" : text;
    }

    /** Excel keeps binary fractions: what differs from a short number only beyond the sixth place is that number. */
    static String number(BigDecimal number) {
        return number.setScale(6, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString()
                .replace('.', ',');
    }

    /** A small file can unpack to a huge one: count before anything is kept. */
    private static void refuseBombs(byte[] content) {
        try (var zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(content))
                .get()) {
            long unpacked = 0;
            for (var entry : Collections.list(zip.getEntries())) {
                unpacked += sizeOf(zip, entry, MOST_UNPACKED - unpacked);
            }
        } catch (IOException cause) {
            throw new Unreadable("catalog.file-unreadable", "");
        }
    }

    private static long sizeOf(ZipFile zip, ZipArchiveEntry entry, long most) throws IOException {
        var buffer = new byte[64 * 1024];
        long size = 0;
        try (var stream = zip.getInputStream(entry)) {
            for (int read = stream.read(buffer); read >= 0; read = stream.read(buffer)) {
                size += read;
                if (size > most) {
                    throw new Unreadable("catalog.file-unreadable", "");
                }
            }
        }
        return size;
    }
}
