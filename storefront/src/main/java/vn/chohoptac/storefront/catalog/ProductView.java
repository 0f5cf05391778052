package vn.chohoptac.storefront.catalog;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chohoptac.kernel.Money;

/**
 * A product's page as its template draws it; every text is put into words already. Public,
 * like its parts, because expressions over public types alone are compiled.
 *
 * @param nameLang language of the name where it differs from the page's, else {@code null}
 * @param facts origin, what the price includes, shelf life and the like, in the order shown
 * @param chosen the pack that is marked at first, {@code null} when none can be bought
 * @param notice of an announced suspension, {@code null} for none
 */
public record ProductView(
        String slug,
        String name,
        @Nullable String nameLang,
        String description,
        String summary,
        String industry,
        Trail industryLink,
        Trail groupLink,
        List<String> pictures,
        List<PackView> packs,
        @Nullable String chosen,
        boolean inStock,
        int stars,
        @Nullable Document recognition,
        List<Document> certificates,
        List<Fact> facts,
        Maker maker,
        boolean alcohol,
        boolean enquiryOnly,
        @Nullable String notice) {

    /** A step of the way down to the product. */
    public record Trail(String href, String words) {}

    /**
     * @param comparison price of a kilogram or litre in words, empty where that says nothing
     * @param fair what a fair charges now, {@code null} when the usual price is charged
     * @param fairNote which fair and until when, or that its price is sold out; empty without one
     */
    public record PackView(
            String sku,
            String name,
            Money price,
            String comparison,
            int available,
            String stock,
            boolean inStock,
            @Nullable Money fair,
            String fairNote) {}

    /** A recognition or certificate as a small framed document. */
    public record Document(String name, String number, String issuer, String validity) {}

    public record Fact(String term, String text) {}

    /**
     * The trader, as the law wants it known before ordering.
     *
     * @param madeUp whether registration number, tax code and street are the sample market's
     */
    public record Maker(
            String slug,
            String name,
            String province,
            String registrationNumber,
            String taxCode,
            String address,
            String phone,
            boolean madeUp,
            boolean sample,
            boolean sells) {}
}
