package vn.chohoptac.catalog.spreadsheet;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chohoptac.catalog.listing.EditProduct;

/**
 * A row as understood.
 *
 * @param kind what the row is about
 * @param edit the product with this row's pack alone; of a row that only adds a pack, nothing but the pack and the own code
 *     means anything; {@code null} for a row of stock
 * @param sku as written, in upper case, {@code null} for none
 * @param stock {@code null} when the row says nothing of it
 */
record ParsedRow(
        SheetRow row,
        Kind kind,
        @Nullable EditProduct edit,
        @Nullable String sku,
        @Nullable Integer stock,
        WantedState state,
        List<CellProblem> problems) {

    enum Kind {
        /** A product and one of its packs. */
        PRODUCT,
        /** One more pack of the product with that own code. */
        PACK,
        /** The stock of a SKU. */
        STOCK
    }

    boolean sound() {
        return problems.isEmpty();
    }
}
