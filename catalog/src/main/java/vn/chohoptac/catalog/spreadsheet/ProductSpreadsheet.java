package vn.chohoptac.catalog.spreadsheet;

import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.chohoptac.cooperatives.CooperativeId;
import vn.chohoptac.kernel.Actor;
import vn.chohoptac.kernel.PageOf;
import vn.chohoptac.kernel.VietnameseText;

/**
 * Products and stock by the file. An import is checked first and changes nothing; then what is valid is saved in small
 * transactions that another node can take up again after a crash, and it can be undone as far as nobody has touched it. A
 * file with the columns of the stock alone changes the stock alone.
 */
@Component
public class ProductSpreadsheet {

    /** The largest file read, in megabytes. */
    public static final int MAX_MEGABYTES = 10;

    private static final int LONGEST_NAME = 200;
    private static final int LARGEST_PAGE = 200;
    private static final int ROWS_AT_ONCE = 500;
    private static final int SHOWN_OF_VALUE = 80;

    private final Imports imports;
    private final ImportRows rows;
    private final ProductExport export;
    private final MessageSource texts;

    ProductSpreadsheet(Imports imports, ImportRows rows, ProductExport export, MessageSource texts) {
        this.imports = imports;
        this.rows = rows;
        this.export = export;
        this.texts = texts;
    }

    /** Takes a file in and begins to check it. */
    @Transactional
    public ImportId start(CooperativeId own, String fileName, byte[] content, Actor by) {
        if (content.length > MAX_MEGABYTES * 1024 * 1024) {
            throw new FileTooLarge(MAX_MEGABYTES);
        }
        var id = ImportId.next();
        var name = fileName.length() > LONGEST_NAME ? fileName.substring(0, LONGEST_NAME) : fileName;
        imports.add(id, own, name, content, by);
        return id;
    }

    @Transactional(readOnly = true)
    public ImportProgress progress(CooperativeId own, ImportId id) {
        return imports.progress(own, id).orElseThrow(ImportNotFound::new);
    }

    /** The imports of a cooperative, newest first. */
    @Transactional(readOnly = true)
    public List<ImportProgress> recent(CooperativeId own, int limit) {
        return imports.recent(own, limit);
    }

    /** Why rows are rejected: pages of rows, each with all its reasons; the total counts rows. */
    @Transactional(readOnly = true)
    public PageOf<RowProblem> problems(CooperativeId own, ImportId id, int page, int size) {
        var progress = progress(own, id);
        int rowsOfPage = Math.clamp(size, 1, LARGEST_PAGE);
        int number = Math.max(1, page);
        var bad = rows.badPage(id, (long) (number - 1) * rowsOfPage, rowsOfPage);
        return new PageOf<>(bad.stream().flatMap(this::problemsOf).toList(), progress.rowsBad(), number, rowsOfPage);
    }

    /** Begins to save what is valid. */
    @Transactional
    public void commit(CooperativeId own, ImportId id, Actor by) {
        become(own, id, ImportState.CHECKED, ImportState.COMMITTING);
    }

    /** Begins to take back what the import made and nobody has touched since. */
    @Transactional
    public void undo(CooperativeId own, ImportId id, Actor by) {
        become(own, id, ImportState.COMMITTED, ImportState.UNDOING);
    }

    /** The rejected rows with the columns of the file and one more that says why. */
    public void writeRejected(CooperativeId own, ImportId id, FileKind kind, OutputStream out) {
        progress(own, id);
        var bad = rows.bad(id, 0, ROWS_AT_ONCE);
        var columns = bad.isEmpty()
                ? List.of(Column.values())
                : Arrays.stream(Column.values())
                        .filter(column -> bad.getFirst().row().has(column))
                        .toList();
        var headings = Template.with(columns.stream().map(Column::heading).toList(), Column.REASON_HEADING);
        var widths = columns.stream().map(Column::width).toList();
        try (var writer = SheetWriter.open(kind, out, headings, widths)) {
            for (var next = bad;
                    !next.isEmpty();
                    next = rows.bad(id, next.getLast().row().number(), ROWS_AT_ONCE)) {
                next.forEach(row -> writer.row(rejected(row, columns)));
            }
        }
    }

    /** All products of the cooperative with their stock, as a file that can be imported again. */
    public void export(CooperativeId own, FileKind kind, OutputStream out) {
        export.write(own, kind, out);
    }

    /** An empty file with the headings and one example row, which reading leaves out. */
    public void writeTemplate(FileKind kind, OutputStream out) {
        Template.write(kind, out);
    }

    private void become(CooperativeId own, ImportId id, ImportState from, ImportState to) {
        var progress = progress(own, id);
        if (!imports.become(own, id, from, to)) {
            throw new ImportCannotBecome(progress.state(), to);
        }
    }

    private Stream<RowProblem> problemsOf(ImportRows.BadRow bad) {
        return bad.problems().stream()
                .map(problem -> new RowProblem(
                        bad.row().number(),
                        problem.column().heading(),
                        shown(bad.row().get(problem.column())),
                        text(problem)));
    }

    private List<Object> rejected(ImportRows.BadRow bad, List<Column> columns) {
        var reasons = bad.problems().stream()
                .map(problem -> problem.column().heading() + ": " + text(problem))
                .collect(Collectors.joining("; "));
        return Stream.concat(columns.stream().map(bad.row()::get), Stream.of(reasons))
                .map(Object.class::cast)
                .toList();
    }

    private String text(CellProblem problem) {
        return Objects.requireNonNull(texts.getMessage(
                "error." + problem.code(), problem.args().toArray(), problem.code(), VietnameseText.VIETNAMESE));
    }

    private static String shown(String value) {
        return value.length() <= SHOWN_OF_VALUE ? value : value.substring(0, SHOWN_OF_VALUE - 1) + "…";
    }
}
