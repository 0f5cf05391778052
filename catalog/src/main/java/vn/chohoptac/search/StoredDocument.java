package vn.chohoptac.search;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A row of {@code search_document}.
 *
 * @param live whether people may find the product; if not, the index must not hold it
 */
record StoredDocument(
        UUID productId,
        long version,
        boolean live,
        @Nullable String json) {}
