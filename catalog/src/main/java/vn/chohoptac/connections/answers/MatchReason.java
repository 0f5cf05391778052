package vn.chohoptac.connections.answers;

/** Why two listings may fit; the bundle says each as {@code MatchReason.NAME}. */
public enum MatchReason {
    SAME_SET(4),
    SAME_GROUP(2),
    QUANTITY_COVERS(2),
    SEASON_OVERLAPS(1),
    CERTIFICATES_HELD(2),
    PRICES_MEET(2),
    SAME_PROVINCE(1);

    private final int weight;

    MatchReason(int weight) {
        this.weight = weight;
    }

    int weight() {
        return weight;
    }
}
