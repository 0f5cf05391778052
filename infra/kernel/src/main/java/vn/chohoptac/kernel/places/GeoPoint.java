package vn.chohoptac.kernel.places;

/**
 * A point to put on a map: the middle of an administrative unit, not anybody's house.
 *
 * @param latitude degrees north, WGS 84
 * @param longitude degrees east, WGS 84
 */
public record GeoPoint(double latitude, double longitude) {}
