package vn.chohoptac.catalog;

import java.util.Optional;
import java.util.stream.Stream;

/** How a product is sold. */
public enum ProductForm {
    READY("co-san"),
    PREORDER("dat-truoc"),
    COMBO("combo");

    private final String slug;

    ProductForm(String slug) {
        this.slug = slug;
    }

    /** The word in addresses and files. */
    public String slug() {
        return slug;
    }

    public static Optional<ProductForm> bySlug(String slug) {
        return Stream.of(values()).filter(form -> form.slug.equals(slug)).findFirst();
    }
}
