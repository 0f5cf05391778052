package vn.chohoptac.catalog.listing;

import org.jspecify.annotations.Nullable;
import vn.chohoptac.catalog.ProductId;
import vn.chohoptac.catalog.ProductState;
import vn.chohoptac.cooperatives.CooperativeCard;
import vn.chohoptac.kernel.LocalizedText;

/** A listing as officers see it. */
public record ModeratedProduct(
        ProductId id,
        String slug,
        LocalizedText name,
        int ocopSet,
        ProductState state,
        int stars,
        CooperativeCard cooperative,
        @Nullable Suspension suspension) {}
