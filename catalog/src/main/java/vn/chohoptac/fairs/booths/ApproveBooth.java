package vn.chohoptac.fairs.booths;

import java.util.Map;

/**
 * An officer's yes.
 *
 * @param zone where the booth stands, may be empty; at most 80 characters
 * @param rejected reasons by stock code for the products that are not to be sold; at least one product has to stay
 */
public record ApproveBooth(String zone, Map<String, String> rejected) {

    public ApproveBooth {
        rejected = Map.copyOf(rejected);
    }
}
