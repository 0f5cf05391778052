package vn.chohoptac.catalog.listing;

import org.jspecify.annotations.Nullable;
import vn.chohoptac.catalog.ProductState;

/**
 * What an owner looks for among own products.
 *
 * @param q words of the name, a SKU or an own code; {@code null} for all
 * @param page counted from 1
 * @param size 1 to 100
 */
public record OwnProductQuery(@Nullable String q, @Nullable ProductState state, int page, int size) {}
