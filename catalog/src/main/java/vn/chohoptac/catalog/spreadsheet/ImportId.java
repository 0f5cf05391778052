package vn.chohoptac.catalog.spreadsheet;

import java.util.UUID;
import vn.chohoptac.kernel.Uuids;

/** Identifies one import of one file. */
public record ImportId(UUID value) {

    public static ImportId next() {
        return new ImportId(Uuids.v7());
    }
}
