package vn.chohoptac.storefront.support;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chohoptac.kernel.VietnameseText;
import vn.chohoptac.kernel.places.Commune;
import vn.chohoptac.kernel.places.Places;

/**
 * A commune as people type it within a province: in full, without its type, or a few letters that fit only one.
 *
 * @param commune {@code null} when the words fit none or several
 * @param candidates those they might mean then
 */
public record TypedCommune(@Nullable Commune commune, List<Commune> candidates) {

    private static final int OFFERED = 5;

    public static TypedCommune read(String provinceCode, String typed) {
        if (typed.isBlank()) {
            return new TypedCommune(null, List.of());
        }
        var found = Places.current().searchCommunes(provinceCode, typed, OFFERED);
        var exact = found.stream().filter(commune -> same(commune, typed)).toList();
        var fitting = exact.isEmpty() ? found : exact;
        return fitting.size() == 1 ? new TypedCommune(fitting.getFirst(), List.of()) : new TypedCommune(null, fitting);
    }

    private static boolean same(Commune commune, String typed) {
        var name = VietnameseText.normalise(typed);
        return name.equals(VietnameseText.normalise(commune.fullName()))
                || name.equals(VietnameseText.normalise(commune.name()));
    }
}
