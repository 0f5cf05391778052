package vn.chohoptac.fairs;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A contract or memorandum was signed that came about at a fair. Spoken by whoever records contracts, at least once.
 *
 * @param contractCode unique for ever, at most 40 characters
 * @param fairCode of the fair it came about at, {@code null} for none
 * @param kind {@code CONTRACT} or {@code MEMORANDUM}
 * @param cooperativeIds those that deliver
 * @param value đồng, not negative; 0 where none is stated
 */
public record ContractRecorded(
        String contractCode,
        @Nullable String fairCode,
        String kind,
        List<UUID> cooperativeIds,
        long value,
        Instant signedAt) {

    public ContractRecorded {
        cooperativeIds = List.copyOf(cooperativeIds);
        if (value < 0) {
            throw new IllegalArgumentException("A contract cannot be worth less than nothing: " + contractCode);
        }
    }
}
