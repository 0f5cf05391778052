package vn.chohoptac.catalog.listing;

import java.util.Locale;
import vn.chohoptac.kernel.VietnameseText;

/** Addresses of products: the folded name, cut at a word, and the product's own code. */
final class Slugs {

    private static final int LONGEST_NAME = 100;

    private Slugs() {}

    static String of(String name, String code) {
        var words = VietnameseText.slug(name);
        if (words.length() > LONGEST_NAME) {
            int end = words.lastIndexOf('-', LONGEST_NAME);
            words = words.substring(0, end > 0 ? end : LONGEST_NAME);
        }
        var ending = code.toLowerCase(Locale.ROOT);
        return words.isEmpty() ? ending : words + "-" + ending;
    }
}
