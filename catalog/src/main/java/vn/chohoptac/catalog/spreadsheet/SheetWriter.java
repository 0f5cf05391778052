package vn.chohoptac.catalog.spreadsheet;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes rows as XLSX or CSV, one after the other. Cells are texts or numbers; the stream is left open. */
abstract sealed class SheetWriter implements AutoCloseable {

    abstract void row(List<Object> cells);

    @Override
    public abstract void close();

    static SheetWriter open(FileKind kind, OutputStream out, List<String> headings, List<Integer> widths) {
        return switch (kind) {
            case XLSX -> new Xlsx(out, headings, widths);
            case CSV -> new Csv(out, headings);
        };
    }

    private static final class Xlsx extends SheetWriter {

        private static final int FLUSH_EVERY = 500;

        private final Workbook workbook;
        private final Worksheet sheet;
        private int next;

        Xlsx(OutputStream out, List<String> headings, List<Integer> widths) {
            workbook = new Workbook(out, "ChoHopTac", "1.0");
            sheet = workbook.newWorksheet("San pham");
            for (int i = 0; i < widths.size(); i++) {
                sheet.width(i, widths.get(i));
            }
            sheet.freezePane(0, 1);
            row(List.copyOf(headings));
            for (int i = 0; i < headings.size(); i++) {
                sheet.style(0, i).bold().set();
            }
        }

        @Override
        void row(List<Object> cells) {
            for (int i = 0; i < cells.size(); i++) {
                if (cells.get(i) instanceof Number number) {
                    sheet.value(next, i, number);
                } else if (!cells.get(i).toString().isEmpty()) {
                    sheet.value(next, i, cells.get(i).toString());
                }
            }
            next++;
            flushSometimes();
        }

        private void flushSometimes() {
            try {
                if (next % FLUSH_EVERY == 0) {
                    sheet.flush();
                }
            } catch (IOException cause) {
                throw new UncheckedIOException(cause);
            }
        }

        @Override
        public void close() {
            try {
                workbook.finish();
            } catch (IOException cause) {
                throw new UncheckedIOException(cause);
            }
        }
    }

    /** Semicolons and decimal commas: what Excel expects where Vietnamese is the system's language. */
    private static final class Csv extends SheetWriter {

        private final Writer out;

        Csv(OutputStream stream, List<String> headings) {
            out = new OutputStreamWriter(stream, StandardCharsets.UTF_8);
            write("\uFEFF");
            row(List.copyOf(headings));
        }

        @Override
        void row(List<Object> cells) {
            write(cells.stream().map(Csv::cell).collect(Collectors.joining(";")) + "\r\n");
        }

        @Override
        public void close() {
            try {
                out.flush();
            } catch (IOException cause) {
                throw new UncheckedIOException(cause);
            }
        }

        private void write(String text) {
            try {
                out.write(text);
            } catch (IOException cause) {
                throw new UncheckedIOException(cause);
            }
        }

        private static String cell(Object value) {
            if (value instanceof Number number) {
                return XlsxRows.number(new BigDecimal(number.toString()));
            }
            var text = value.toString();
            var safe = !text.isEmpty() && "=+-@".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
            return safe.matches("(?s).*[;,\t\"\r\n].*") ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
        }
    }
}
