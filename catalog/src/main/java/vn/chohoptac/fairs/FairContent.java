package vn.chohoptac.fairs;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chohoptac.kernel.LocalizedText;

/**
 * What an officer writes about a fair.
 *
 * @param rules for those who take part, {@code null} for none beyond the market's
 * @param applicationsUntil before the start; later nobody applies
 * @param provinces codes of the provinces whose cooperatives may take part; empty means all
 * @param groups slugs of OCOP industries, groups or sets whose goods are wanted; empty means all
 * @param capacity the most booths, 1 to 1,000
 */
public record FairContent(
        LocalizedText name,
        LocalizedText description,
        @Nullable LocalizedText rules,
        FairKind kind,
        FairPeriod period,
        Instant applicationsUntil,
        List<String> provinces,
        List<String> groups,
        @Nullable String pictureKey,
        int capacity) {

    public FairContent {
        provinces = List.copyOf(provinces);
        groups = List.copyOf(groups);
    }
}
