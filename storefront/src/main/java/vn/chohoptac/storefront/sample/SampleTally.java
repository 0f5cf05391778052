package vn.chohoptac.storefront.sample;

import java.util.Map;
import java.util.TreeMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** How many simulated orders came about, and which refusals kept others from coming about or from going on. */
final class SampleTally {

    private static final Logger LOG = LoggerFactory.getLogger(SampleTally.class);
    private static final int EXPECTED_PERCENT = 2;

    private final Map<String, Integer> refusals = new TreeMap<>();
    private int placed;

    void placed() {
        placed++;
    }

    void refused(String why) {
        refusals.merge(why, 1, Integer::sum);
    }

    int count() {
        return placed;
    }

    /** Refusals by what was refused and why. */
    Map<String, Integer> refusals() {
        return Map.copyOf(refusals);
    }

    /** Tells how it went, as a warning when more was refused than a market in order refuses. */
    void report() {
        int refused = refusals.values().stream().mapToInt(Integer::intValue).sum();
        if (refused * 100 > (placed + refused) * EXPECTED_PERCENT) {
            LOG.warn("Sample market: {} orders simulated, but {} steps refused: {}", placed, refused, refusals);
        } else if (placed > 0) {
            LOG.info("Sample market: {} orders simulated, {} steps refused: {}", placed, refused, refusals);
        }
    }
}
