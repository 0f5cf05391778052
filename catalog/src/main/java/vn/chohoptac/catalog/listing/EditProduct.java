package vn.chohoptac.catalog.listing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chohoptac.catalog.ProductForm;
import vn.chohoptac.catalog.ProductId;
import vn.chohoptac.catalog.Season;
import vn.chohoptac.kernel.LocalizedText;

/**
 * What a cooperative says about a product. Texts are plain text; mark-up is taken as characters.
 *
 * @param id {@code null} for a new product
 * @param ownCode the cooperative's own product code, unique within it; {@code null} for none
 * @param ocopSet 1 to 26
 * @param pictures keys of pictures that are kept, the first is the main one
 * @param packs at least one; a pack on sale that is missing here is taken off the product
 */
public record EditProduct(
        @Nullable ProductId id,
        @Nullable String ownCode,
        LocalizedText name,
        LocalizedText description,
        int ocopSet,
        LocalizedText origin,
        @Nullable LocalizedText ingredients,
        @Nullable LocalizedText shelfLife,
        @Nullable LocalizedText storage,
        @Nullable LocalizedText priceIncludes,
        ProductForm form,
        @Nullable Season season,
        List<String> pictures,
        List<EditPack> packs) {

    public static final int MOST_PICTURES = 12;
}
