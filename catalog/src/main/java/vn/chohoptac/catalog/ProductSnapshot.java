package vn.chohoptac.catalog;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chohoptac.cooperatives.CooperativeCard;
import vn.chohoptac.kernel.LocalizedText;

/**
 * Everything the index needs to know of one product, lapsed and future recognitions included.
 *
 * @param listed published, of a cooperative that may sell; what is not listed does not belong into the index
 * @param suspendedFrom when an announced suspension takes effect: from then on it is not listed
 * @param packs those on offer, cheapest first
 * @param recognitions all that were ever recorded
 * @param certificates all that were ever declared and not withdrawn
 * @param soldUnits packs sold so far
 * @param publishedAt when it was first published, {@code null} for one that never was
 */
public record ProductSnapshot(
        ProductId id,
        String slug,
        LocalizedText name,
        LocalizedText description,
        OcopSet set,
        ProductForm form,
        @Nullable Season season,
        LocalizedText origin,
        @Nullable LocalizedText ingredients,
        @Nullable LocalizedText shelfLife,
        @Nullable LocalizedText storage,
        @Nullable LocalizedText priceIncludes,
        List<Pack> packs,
        List<RecognitionView> recognitions,
        List<CertificateView> certificates,
        List<String> pictures,
        CooperativeCard cooperative,
        long soldUnits,
        boolean listed,
        @Nullable Instant publishedAt,
        @Nullable Instant suspendedFrom) {

    /** OCOP stars valid at that instant, 0 for none. */
    public int starsAt(Instant instant) {
        return recognitions.stream()
                .filter(recognition -> recognition.holdsAt(instant))
                .mapToInt(RecognitionView::stars)
                .max()
                .orElse(0);
    }
}
