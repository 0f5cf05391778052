package vn.chohoptac.kernel.places;

import org.jspecify.annotations.Nullable;

/**
 * A commune, ward or special zone, the level below the province since 1 July 2025. Names repeat between provinces (ten are called Tân An):
 * show it with its province, see {@link Places#describe}.
 *
 * @param code five digits, meaningful only together with {@link Places#VERSION}
 * @param name without its type, as in "Đăk Hà"
 * @param fullName with its type, as in "Xã Đăk Hà", "Phường Mũi Né", "Đặc khu Hoàng Sa"
 * @param centre its middle, where known
 */
public record Commune(
        String code,
        String name,
        String fullName,
        String provinceCode,
        @Nullable GeoPoint centre) {}
