package vn.chohoptac.kernel.places;

/**
 * One of the 34 provinces and centrally-run cities.
 *
 * @param code two digits of the statistics office, meaningful only together with {@link Places#VERSION}
 * @param name without its type, as in "Lâm Đồng"
 * @param fullName with its type today, as in "Tỉnh Lâm Đồng"
 * @param slug the folded name, stable in addresses
 * @param centre its middle
 */
public record Province(
        String code, String name, String fullName, String nameEn, String slug, String regionCode, GeoPoint centre) {}
