package vn.chohoptac.catalog;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chohoptac.cooperatives.SellerIdentity;
import vn.chohoptac.kernel.LocalizedText;

/**
 * Everything the page of one product says, stock excepted. Only products on sale have one.
 *
 * @param packs at least one, cheapest first
 * @param recognition the best one valid at the instant of reading, {@code null} for none
 * @param certificates those valid at the instant of reading
 * @param pictures keys, the first is the main one
 * @param suspendedFrom when an announced suspension takes effect, {@code null} for none
 */
public record ProductPage(
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
        @Nullable RecognitionView recognition,
        List<CertificateView> certificates,
        List<String> pictures,
        SellerIdentity seller,
        long soldUnits,
        Instant publishedAt,
        @Nullable Instant suspendedFrom) {

    public boolean alcohol() {
        return set.alcohol();
    }

    /** A service: people ask, they do not put it into a cart. */
    public boolean enquiryOnly() {
        return set.service();
    }

    /** OCOP stars valid at the instant of reading, 0 for none. */
    public int stars() {
        return recognition == null ? 0 : recognition.stars();
    }
}
