package vn.chohoptac.connections;

import java.util.Optional;
import java.util.stream.Stream;

/** Which way a listing looks; the bundle names each as {@code ListingKind.NAME}. */
public enum ListingKind {
    /** A cooperative has goods. */
    OFFER,
    /** A business buyer wants goods. */
    DEMAND;

    /** Whose listings of this kind are. */
    public Side owner() {
        return this == OFFER ? Side.COOPERATIVE : Side.BUYER;
    }

    public ListingKind other() {
        return this == OFFER ? DEMAND : OFFER;
    }

    /** The word of addresses and the API. */
    public String word() {
        return this == OFFER ? "offer" : "demand";
    }

    /** The kind with that word; empty for any other word. */
    public static Optional<ListingKind> ofWord(String word) {
        return Stream.of(values()).filter(kind -> kind.word().equals(word)).findFirst();
    }
}
