package vn.chohoptac.search;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chohoptac.kernel.LocalizedText;
import vn.chohoptac.kernel.Money;

/**
 * What a result could be narrowed to. Each facet counts what the other filters leave, so that its own values can be
 * combined. Empty when the database answered.
 *
 * @param groups the six industries and, below a chosen one, its groups
 */
public record Facets(
        List<Value> groups,
        List<Value> provinces,
        List<Value> stars,
        List<Value> certificates,
        List<Value> cooperatives,
        List<PriceBand> prices) {

    public static final Facets NONE = new Facets(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    /** One value of a facet; {@code value} is what the filter takes, {@code depth} 0 or 1 within a hierarchy. */
    public record Value(String value, LocalizedText label, long count, int depth) {}

    /**
     * Prices from..to, both included as in the filter: narrowing by the two gives as many as were counted. An open end is
     * {@code null}.
     */
    public record PriceBand(@Nullable Money from, @Nullable Money to, long count) {}
}
