package vn.chohoptac.storefront.support;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import vn.chohoptac.kernel.VietnameseText;
import vn.chohoptac.kernel.places.Commune;
import vn.chohoptac.kernel.places.Places;

/**
 * A commune as people type it within a province: in full, without its type or its marks, or a few letters that fit only
 * one.
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
        return only(named(found, typed, VietnameseText::normalise))
                .or(() -> only(named(found, typed, VietnameseText::fold)))
                .or(() -> only(found))
                .map(commune -> new TypedCommune(commune, List.of()))
                .orElseGet(() -> new TypedCommune(null, found));
    }

    /** Those called just that, with their type or without, compared in that form. */
    private static List<Commune> named(List<Commune> communes, String typed, UnaryOperator<String> form) {
        var name = form.apply(typed);
        return communes.stream()
                .filter(commune ->
                        name.equals(form.apply(commune.fullName())) || name.equals(form.apply(commune.name())))
                .toList();
    }

    private static Optional<Commune> only(List<Commune> communes) {
        return communes.size() == 1 ? Optional.of(communes.getFirst()) : Optional.empty();
    }
}
