package vn.chohoptac.search;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the index knows of one product, as stored in {@code search_document} and sent to Elasticsearch unchanged.
 *
 * @param name Vietnamese name and, after it, the English one
 * @param context the words around a name: cooperative, place, OCOP industry, group and set
 * @param body description, ingredients and other long text
 * @param groups slugs of industry, group and set
 * @param star for "3", "4", "5" the periods in which that is the best valid recognition
 * @param certificate for each kind's code the periods of validity
 * @param cooperativeLabel slug, Vietnamese and English name, parted by tabs: facet values carry their label
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record SearchDocument(
        String name,
        String context,
        String body,
        List<String> groups,
        String province,
        Map<String, List<Period>> star,
        Map<String, List<Period>> certificate,
        String cooperative,
        String cooperativeLabel,
        long price,
        boolean inStock,
        String form,
        long sold,
        Instant createdAt,
        Card card) {

    /** A period [gte, lt) as Elasticsearch's {@code date_range} takes it. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Period(@Nullable Instant gte, @Nullable Instant lt) {

        boolean holds(Instant instant) {
            return (gte == null || !instant.isBefore(gte)) && (lt == null || instant.isBefore(lt));
        }
    }

    /** What a card shows, not indexed. Stars are kept as periods, to be judged by the clock on reading. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Card(
            String slug,
            String nameVi,
            @Nullable String nameEn,
            @Nullable String sku,
            @Nullable String packVi,
            @Nullable String packEn,
            long price,
            int variants,
            @Nullable Long comparisonPrice,
            @Nullable String comparisonUnit,
            Map<String, List<Period>> star,
            String coopSlug,
            String coopVi,
            @Nullable String coopEn,
            String province,
            boolean inStock,
            boolean enquiryOnly,
            boolean alcohol,
            String form,
            String picture,
            String industry) {}
}
