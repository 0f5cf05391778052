package vn.chohoptac.catalog.spreadsheet;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How an import stands.
 *
 * @param rowsRead data rows read so far
 * @param rowsValid of those, the ones without a problem
 * @param rowsBad of those, the ones with a problem
 * @param rowsDone valid rows saved so far
 * @param productsNew products the import made
 * @param productsChanged products the import changed
 * @param productsKept products (of a file of stock: SKUs) an undo left alone because someone touched them since
 * @param failure why the file could not be read: the text of {@code error.<failure>}
 * @param failureDetail fills that text: the missing columns, the most rows
 */
public record ImportProgress(
        ImportId id,
        String fileName,
        ImportState state,
        int rowsRead,
        int rowsValid,
        int rowsBad,
        int rowsDone,
        int productsNew,
        int productsChanged,
        int productsKept,
        @Nullable String failure,
        @Nullable String failureDetail,
        Instant startedAt,
        @Nullable Instant finishedAt) {

    /** Whether something is still going on. */
    public boolean running() {
        return switch (state) {
            case CHECKING, COMMITTING, UNDOING -> true;
            case CHECKED, COMMITTED, UNDONE, FAILED -> false;
        };
    }
}
