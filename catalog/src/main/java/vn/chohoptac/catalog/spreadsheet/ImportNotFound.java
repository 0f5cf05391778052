package vn.chohoptac.catalog.spreadsheet;

import vn.chohoptac.kernel.NotFound;

/** There is no such import, or it belongs to someone else. */
public class ImportNotFound extends NotFound {

    public ImportNotFound() {
        super("catalog.import-not-found");
    }
}
