package vn.chohoptac.search;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an index should hold of one thing.
 *
 * @param version grows with every change
 * @param live whether people may find it; if not, the index must not hold it
 */
record StoredDocument(
        UUID id, long version, boolean live, @Nullable String json) {}
