package vn.chohoptac.inventory;

import java.util.Map;

/**
 * What became of a wish to reserve.
 *
 * @param refused the SKUs there is not enough of, with what is left; empty when everything was reserved
 */
public record Reserved(Map<String, Integer> refused) {

    static final Reserved ALL = new Reserved(Map.of());

    /** Whether everything asked for is now reserved; otherwise nothing is. */
    public boolean granted() {
        return refused.isEmpty();
    }
}
