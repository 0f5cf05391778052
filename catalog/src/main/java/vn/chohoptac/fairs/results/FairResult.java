package vn.chohoptac.fairs.results;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chohoptac.fairs.FairFacts;

/**
 * What a fair brought: as it stands now, or as it was reported.
 *
 * @param rows by booth, then product
 * @param reportedAt when it was frozen, {@code null} before; then totals and rows are those of that moment
 * @param corrections what moved since it was reported
 */
public record FairResult(
        FairFacts fair,
        FairTotals totals,
        List<ResultRow> rows,
        @Nullable Instant reportedAt,
        @Nullable String reportedBy,
        List<Correction> corrections) {}
