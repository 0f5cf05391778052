package vn.chohoptac.storefront.officer;

import java.util.Optional;
import java.util.stream.Stream;

/** What an officer can decide about a cooperative; {@link #slug()} stands in the address. */
enum Decision {
    VERIFY("xac-minh", false),
    ASK_FOR_MORE("yeu-cau-bo-sung", false),
    REJECT("tu-choi", true),
    SUSPEND("tam-ngung", true),
    RESTORE("khoi-phuc", false);

    private final String slug;
    private final boolean grave;

    Decision(String slug, boolean grave) {
        this.slug = slug;
        this.grave = grave;
    }

    static Optional<Decision> of(String slug) {
        return Stream.of(values()).filter(one -> one.slug.equals(slug)).findFirst();
    }

    public String slug() {
        return slug;
    }

    /** Whether it takes something away from the cooperative. */
    public boolean grave() {
        return grave;
    }

    /** All but the verification are told with words. */
    public boolean needsReason() {
        return this != VERIFY;
    }
}
