package vn.chohoptac.connections;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.chohoptac.kernel.LocalizedText;

/**
 * What an index needs of a listing; names no contact, nor who a business buyer is.
 *
 * @param version grows with every change
 * @param published whether it is to be found until {@link ListingContent#validUntil()}
 * @param publishedAt first time on the board
 * @param cooperative name of who offers, {@code null} for a demand
 */
public record ListingSnapshot(
        ListingId id,
        ListingKind kind,
        long version,
        boolean published,
        ListingContent content,
        @Nullable Instant publishedAt,
        @Nullable LocalizedText cooperative) {}
