package vn.chohoptac.fairs;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chohoptac.kernel.LocalizedText;

/**
 * A fair as lists show it, true at the instant it was read.
 *
 * @param state by the clock, whatever job has run
 * @param openNow whether fair prices hold at this moment
 * @param closesAt until when they hold, {@code null} unless open now
 * @param opensAt when it opens next, {@code null} when it is open or will not open any more
 * @param provinces codes; empty means all
 * @param groups slugs of OCOP industries, groups or sets; empty means all
 * @param booths approved, of cooperatives that sell
 */
public record FairCard(
        FairId id,
        String code,
        String slug,
        LocalizedText name,
        FairKind kind,
        FairState state,
        FairPeriod period,
        Instant applicationsUntil,
        boolean openNow,
        @Nullable Instant closesAt,
        @Nullable Instant opensAt,
        String organiser,
        List<String> provinces,
        List<String> groups,
        @Nullable String pictureKey,
        int booths) {}
