package vn.chohoptac.kernel.places;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What an address was understood as.
 *
 * @param candidates the communes of today it may lie in, in dictionary order; empty when no commune was recognised
 * @param certain whether the one candidate may be taken without asking; false whenever an old commune was split between several
 * @param form how the address was read
 * @param heard the place as the official lists have it, old names where old ones were written; empty when nothing was recognised
 * @param street what stood before the recognised part: house number, street, hamlet
 * @param province the province of today, where it was recognised or follows from all candidates
 */
public record Understanding(
        List<Commune> candidates,
        boolean certain,
        Form form,
        String heard,
        String street,
        @Nullable Province province) {

    /** How an address was read. */
    public enum Form {
        /** Commune and province as they are since 1 July 2025. */
        NEW,
        /** With the units before: a district, an old commune or an old province. */
        OLD,
        /** No commune recognised. */
        UNKNOWN
    }

    public Understanding {
        candidates = List.copyOf(candidates);
    }

    /** The commune, if the person need not be asked. */
    public Optional<Commune> commune() {
        return certain ? Optional.of(candidates.getFirst()) : Optional.empty();
    }
}
