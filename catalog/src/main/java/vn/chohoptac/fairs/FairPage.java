package vn.chohoptac.fairs;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chohoptac.kernel.LocalizedText;

/**
 * A fair's page.
 *
 * @param booths by zone, then code; empty until booths are approved, without those of cooperatives that do not sell
 */
public record FairPage(
        FairCard fair, LocalizedText description, @Nullable LocalizedText rules, List<Booth> booths) {

    /** A booth on a fair's page, with the first of what it offers. */
    public Booth booth(String code) {
        return booths.stream()
                .filter(booth -> booth.code().equals(code))
                .findFirst()
                .orElseThrow(FairNotFound::new);
    }
}
