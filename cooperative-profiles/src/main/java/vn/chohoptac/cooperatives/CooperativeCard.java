package vn.chohoptac.cooperatives;

import vn.chohoptac.kernel.LocalizedText;

/**
 * What lists and product pages show of a cooperative.
 *
 * @param sample plainly fictional, marked "mẫu"
 * @param sells verified, not suspended, and has opened its shop
 */
public record CooperativeCard(
        CooperativeId id, String slug, LocalizedText name, String provinceCode, boolean sample, boolean sells) {}
