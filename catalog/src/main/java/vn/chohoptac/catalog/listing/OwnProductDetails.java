package vn.chohoptac.catalog.listing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chohoptac.catalog.ProductState;

/**
 * One product as its owner edits it.
 *
 * @param version to be sent back with the edit
 * @param discarded came by an import that was undone; saving it again brings it back
 * @param history newest first
 */
public record OwnProductDetails(
        EditProduct content,
        String slug,
        ProductState state,
        long version,
        @Nullable Suspension suspension,
        boolean discarded,
        List<ProductEvent> history) {}
