package vn.chohoptac.storefront.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** JSON of products and searches. Amounts are whole đồng. */
final class ProductBodies {

    private ProductBodies() {}

    record NamedSlug(String slug, String name) {}

    record NamedCode(String code, String name) {}

    /** @param unit the pack the price is for, in words */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Item(
            String slug,
            String name,
            long price,
            @Nullable Long fairPrice,
            @Nullable String unit,
            int stars,
            NamedSlug cooperative,
            NamedCode province,
            boolean inStock,
            @Nullable String imageUrl) {}

    record Count(String value, String label, long count) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record PriceBand(@Nullable Long from, @Nullable Long to, long count) {}

    record FacetCounts(
            List<Count> group,
            List<Count> province,
            List<Count> stars,
            List<Count> certificate,
            List<Count> cooperative,
            List<PriceBand> price) {}

    /** @param fromDatabase present and true when the search engine did not answer: then nothing is counted */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Found(
            long total,
            List<Item> items,
            FacetCounts facets,
            @Nullable String suggestion,
            @Nullable Boolean fromDatabase) {}

    record Variant(String sku, String name, long price, String unit, int available) {}

    record Recognition(
            int stars,
            String decisionNumber,
            LocalDate decisionDate,
            String issuer,
            LocalDate validFrom,
            LocalDate validUntil) {}

    record Certificate(String kind, String number, String issuer, LocalDate validUntil) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Product(
            String slug,
            String name,
            long price,
            @Nullable Long fairPrice,
            @Nullable String unit,
            int stars,
            NamedSlug cooperative,
            NamedCode province,
            boolean inStock,
            @Nullable String imageUrl,
            String description,
            String origin,
            boolean alcohol,
            boolean enquiryOnly,
            List<Variant> variants,
            @Nullable Recognition recognition,
            List<Certificate> certificates,
            List<String> images) {}

    record SuggestionItem(String text, String kind, String slug) {}

    record Items<T>(List<T> items) {}

    record Page<T>(long total, List<T> items) {}
}
