package vn.chohoptac.storefront.support;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.chohoptac.kernel.places.Commune;
import vn.chohoptac.kernel.places.Places;
import vn.chohoptac.kernel.places.Province;

/** Addresses of two levels written in one line. */
public final class Addresses {

    private Addresses() {}

    /** Street, commune and province as far as each is known. */
    public static String oneLine(@Nullable String street, @Nullable String communeCode, String provinceCode) {
        var places = Places.current();
        var commune = communeCode == null
                ? null
                : places.commune(communeCode).map(Commune::fullName).orElse(null);
        var province = places.province(provinceCode).map(Province::fullName).orElse(null);
        return Stream.of(street, commune, province)
                .filter(Objects::nonNull)
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(", "));
    }
}
