package vn.chohoptac.search;

import java.util.Arrays;
import java.util.Optional;

/** The orders a list of products comes in; ties are broken by id, so pages do not overlap. */
public enum ProductSort {
    RELEVANCE("phu-hop"),
    NEWEST("moi"),
    BEST_SELLING("ban-chay"),
    PRICE_UP("gia-tang"),
    PRICE_DOWN("gia-giam"),
    RATING("danh-gia");

    private final String word;

    ProductSort(String word) {
        this.word = word;
    }

    /** The word used in addresses and the API. */
    public String word() {
        return word;
    }

    public static Optional<ProductSort> ofWord(String word) {
        return Arrays.stream(values()).filter(sort -> sort.word.equals(word)).findFirst();
    }
}
