package vn.chohoptac.shipping;

import java.util.Optional;
import vn.chohoptac.kernel.places.Places;
import vn.chohoptac.kernel.places.Province;

/** How far a parcel goes, as carriers price it. */
enum Zone {
    /** Within one province. */
    PROVINCE,
    /** Within one of the six regions. */
    REGION,
    /** Across regions. */
    COUNTRY;

    /** Empty when one of the codes is no province. */
    static Optional<Zone> between(String fromProvince, String toProvince) {
        var places = Places.current();
        return places.province(fromProvince)
                .flatMap(from -> places.province(toProvince).map(to -> between(from, to)));
    }

    private static Zone between(Province from, Province to) {
        if (from.code().equals(to.code())) {
            return PROVINCE;
        }
        return from.regionCode().equals(to.regionCode()) ? REGION : COUNTRY;
    }
}
