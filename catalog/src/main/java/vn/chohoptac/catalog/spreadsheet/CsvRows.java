package vn.chohoptac.catalog.spreadsheet;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Comma-separated values as Excel and other programs write them: UTF-8 with or without a byte-order mark (or Excel's
 * "Unicode text"), separated by semicolon, comma or tab, cells with those in quotes, line breaks within quotes.
 */
final class CsvRows {

    /** Takes a row: its number in the file and its cells. */
    interface RowSink {
        void row(int number, List<String> texts);
    }

    private final String text;
    private final char separator;
    private int at;

    private CsvRows(String text) {
        this.text = text;
        this.separator = separatorOf(text);
    }

    static void read(byte[] content, RowSink sink) {
        var csv = new CsvRows(decode(content));
        int number = 0;
        while (csv.at < csv.text.length()) {
            sink.row(++number, csv.nextRow());
        }
    }

    private List<String> nextRow() {
        var cells = new ArrayList<String>();
        while (true) {
            cells.add(unescape(nextCell()));
            if (at >= text.length()) {
                return cells;
            }
            char end = text.charAt(at++);
            if (end == '\r' && at < text.length() && text.charAt(at) == '\n') {
                at++;
            }
            if (end != separator) {
                return cells;
            }
        }
    }

    /** Ends before a separator, a line break or the end of the text. */
    private String nextCell() {
        var cell = new StringBuilder();
        if (at < text.length() && text.charAt(at) == '"') {
            at++;
            quoted(cell);
        }
        while (at < text.length() && !ends(text.charAt(at))) {
            cell.append(text.charAt(at++));
        }
        return cell.toString();
    }

    private void quoted(StringBuilder cell) {
        while (at < text.length()) {
            char c = text.charAt(at++);
            if (c != '"') {
                cell.append(c);
            } else if (at < text.length() && text.charAt(at) == '"') {
                cell.append('"');
                at++;
            } else {
                return;
            }
        }
    }

    private boolean ends(char c) {
        return c == separator || c == '\n' || c == '\r';
    }

    /** Our own files keep spreadsheets from taking a text for a formula by an apostrophe in front. */
    private static String unescape(String cell) {
        return cell.length() > 1 && cell.charAt(0) == '\'' && "=+-@".indexOf(cell.charAt(1)) >= 0
                ? cell.substring(1)
                : cell;
    }

    /** The candidate most frequent in the first line, quoted parts left out. */
    private static char separatorOf(String text) {
        int semicolons = 0;
        int commas = 0;
        int tabs = 0;
        boolean quoted = false;
        for (int i = 0; i < text.length() && (quoted || text.charAt(i) != '\n'); i++) {
            char c = text.charAt(i);
            quoted ^= c == '"';
            if (!quoted) {
                semicolons += c == ';' ? 1 : 0;
                commas += c == ',' ? 1 : 0;
                tabs += c == '\t' ? 1 : 0;
            }
        }
        if (tabs > semicolons && tabs > commas) {
            return '\t';
        }
        return commas > semicolons ? ',' : ';';
    }

    private static String decode(byte[] content) {
        if (content.length >= 2 && (content[0] & 0xFF) == 0xFF && (content[1] & 0xFF) == 0xFE) {
            return decode(content, 2, StandardCharsets.UTF_16LE);
        }
        boolean mark = content.length >= 3
                && (content[0] & 0xFF) == 0xEF
                && (content[1] & 0xFF) == 0xBB
                && (content[2] & 0xFF) == 0xBF;
        return decode(content, mark ? 3 : 0, StandardCharsets.UTF_8);
    }

    private static String decode(byte[] content, int from, Charset charset) {
        try {
            return charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(content, from, content.length - from))
                    .toString();
        } catch (CharacterCodingException cause) {
            throw new Unreadable("catalog.file-not-utf8", "");
        }
    }
}
