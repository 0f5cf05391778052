package vn.chohoptac.catalog.listing;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chohoptac.catalog.Pack;
import vn.chohoptac.catalog.ProductId;
import vn.chohoptac.catalog.ProductState;
import vn.chohoptac.kernel.LocalizedText;

/**
 * A product in its owner's list.
 *
 * @param stars OCOP stars valid now, 0 for none
 * @param suspension announced or in effect, {@code null} for none
 */
public record OwnProduct(
        ProductId id,
        String slug,
        @Nullable String ownCode,
        LocalizedText name,
        int ocopSet,
        ProductState state,
        int stars,
        @Nullable String pictureKey,
        List<Pack> packs,
        @Nullable Suspension suspension,
        Instant changedAt) {}
