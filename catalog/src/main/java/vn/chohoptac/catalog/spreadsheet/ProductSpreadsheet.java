package vn.chohoptac.catalog.spreadsheet;

import java.io.OutputStream;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.chohoptac.cooperatives.CooperativeId;
import vn.chohoptac.kernel.Actor;
import vn.chohoptac.kernel.PageOf;

/**
 * Products and stock by the file. An import is checked first and changes nothing; then what is valid is saved in small
 * transactions that another node can take up again after a crash, and it can be undone as far as nobody has touched it. A
 * file with the columns of the stock alone changes the stock alone.
 */
@Component
public class ProductSpreadsheet {

    /** The largest file read, in megabytes. */
    public static final int MAX_MEGABYTES = 10;

    /** Takes a file in and begins to check it. */
    public ImportId start(CooperativeId own, String fileName, byte[] content, Actor by) {
        throw new UnsupportedOperationException();
    }

    public ImportProgress progress(CooperativeId own, ImportId id) {
        throw new UnsupportedOperationException();
    }

    /** The imports of a cooperative, newest first. */
    public List<ImportProgress> recent(CooperativeId own, int limit) {
        throw new UnsupportedOperationException();
    }

    /** Why rows are rejected, by row. */
    public PageOf<RowProblem> problems(CooperativeId own, ImportId id, int page, int size) {
        throw new UnsupportedOperationException();
    }

    /** Begins to save what is valid. */
    public void commit(CooperativeId own, ImportId id, Actor by) {
        throw new UnsupportedOperationException();
    }

    /** Begins to take back what the import made and nobody has touched since. */
    public void undo(CooperativeId own, ImportId id, Actor by) {
        throw new UnsupportedOperationException();
    }

    /** The rejected rows with the columns of the file and one more that says why. */
    public void writeRejected(CooperativeId own, ImportId id, FileKind kind, OutputStream out) {
        throw new UnsupportedOperationException();
    }

    /** All products of the cooperative with their stock, as a file that can be imported again. */
    public void export(CooperativeId own, FileKind kind, OutputStream out) {
        throw new UnsupportedOperationException();
    }

    /** An empty file with the headings and one example row. */
    public void writeTemplate(FileKind kind, OutputStream out) {
        throw new UnsupportedOperationException();
    }
}
