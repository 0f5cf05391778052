package vn.chohoptac.storefront.connection;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chohoptac.connections.ListingKind;
import vn.chohoptac.connections.ListingState;

/**
 * A listing in a reader's words, as cards and its page draw it. What is not said is an empty text.
 *
 * @param supply how much per when
 * @param price of one unit, or that it is to be talked about
 * @param until its last day on the board
 * @param who the cooperative by its name, a business buyer by what it does and where
 * @param cooperative slug, {@code null} for a demand
 */
public record ListingView(
        String code,
        ListingKind kind,
        ListingState state,
        String title,
        String description,
        String set,
        String industry,
        String supply,
        String season,
        String quality,
        List<String> certificates,
        String price,
        String province,
        String place,
        String terms,
        String until,
        String published,
        String who,
        @Nullable String cooperative) {

    public boolean open() {
        return state == ListingState.PUBLISHED;
    }

    public boolean offer() {
        return kind == ListingKind.OFFER;
    }
}
