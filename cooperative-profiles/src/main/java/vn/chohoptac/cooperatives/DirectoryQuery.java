package vn.chohoptac.cooperatives;

import org.jspecify.annotations.Nullable;

/**
 * A look into the public directory.
 *
 * @param q words of the name, with or without marks; {@code null} or blank for all
 * @param page counted from 1
 * @param size at most 100
 */
public record DirectoryQuery(
        @Nullable String q,
        @Nullable String provinceCode,
        @Nullable FieldOfActivity field,
        int page,
        int size) {

    private static final int LARGEST = 100;

    public DirectoryQuery {
        q = q == null || q.isBlank() ? null : q.strip();
        page = Math.max(1, page);
        size = Math.clamp(size, 1, LARGEST);
    }

    public static DirectoryQuery all(int page, int size) {
        return new DirectoryQuery(null, null, null, page, size);
    }
}
