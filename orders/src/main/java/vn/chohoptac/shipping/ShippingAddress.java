package vn.chohoptac.shipping;

/**
 * Where a parcel goes, in today's two levels.
 *
 * @param province code of one of the 34 provinces
 * @param commune code of a commune, ward or special zone in it
 * @param street house number, street, hamlet
 */
public record ShippingAddress(String province, String commune, String street) {}
