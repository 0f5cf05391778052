package vn.chohoptac.catalog.listing;

import java.util.List;
import vn.chohoptac.catalog.ProductId;
import vn.chohoptac.catalog.ProductState;

/**
 * A product as saved.
 *
 * @param version to be sent back with the next edit
 * @param skus in the order of the packs saved
 */
public record SavedProduct(ProductId id, String slug, ProductState state, long version, List<String> skus) {}
