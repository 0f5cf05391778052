package vn.chohoptac.catalog.spreadsheet;

import vn.chohoptac.kernel.Conflict;

/** The import is not at the point where that can be done. */
public class ImportCannotBecome extends Conflict {

    public ImportCannotBecome(ImportState from, ImportState to) {
        super("catalog.import-cannot-become", from, to);
    }
}
