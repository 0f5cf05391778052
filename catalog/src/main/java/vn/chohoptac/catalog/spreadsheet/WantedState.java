package vn.chohoptac.catalog.spreadsheet;

import java.util.Optional;
import java.util.stream.Stream;
import vn.chohoptac.catalog.ProductState;
import vn.chohoptac.kernel.VietnameseText;

/** What a row wants to become of its product. */
enum WantedState {
    ON_SALE("Đang bán"),
    DRAFT("Nháp"),
    OFF_SALE("Ngừng bán"),
    /** Nothing said: a new product goes on sale, one that exists stays where it is. */
    UNSAID("");

    private final String word;

    WantedState(String word) {
        this.word = word;
    }

    static Optional<WantedState> read(String cell) {
        return Stream.of(values())
                .filter(state -> VietnameseText.slug(state.word).equals(VietnameseText.slug(cell)))
                .findFirst();
    }

    /** The word for where a product stands; a suspended one stands on sale as far as its owner is concerned. */
    static String wordFor(ProductState state) {
        return switch (state) {
            case PUBLISHED, SUSPENDED -> ON_SALE.word;
            case DRAFT -> DRAFT.word;
            case WITHDRAWN -> OFF_SALE.word;
        };
    }
}
