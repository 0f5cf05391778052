package vn.chohoptac.storefront.sample;

import java.util.Map;
import java.util.Objects;

/** A row of a sample file. */
record Row(Map<String, String> cells) {

    /** The cell under that heading, empty when nothing is written there; a heading the file lacks is a fault of ours. */
    String get(String heading) {
        return Objects.requireNonNull(cells.get(heading), heading);
    }
}
