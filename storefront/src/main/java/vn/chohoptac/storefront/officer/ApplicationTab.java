package vn.chohoptac.storefront.officer;

import java.util.stream.Stream;
import vn.chohoptac.cooperatives.CooperativeState;

/** The lists of cooperatives, by how far they have come; {@link #slug()} stands in the address. */
enum ApplicationTab {
    WAITING("cho-xet", CooperativeState.APPLIED),
    MORE_ASKED("can-bo-sung", CooperativeState.MORE_ASKED),
    VERIFIED("da-xac-minh", CooperativeState.VERIFIED),
    SUSPENDED("tam-ngung", CooperativeState.SUSPENDED),
    REJECTED("tu-choi", CooperativeState.REJECTED);

    private final String slug;
    private final CooperativeState state;

    ApplicationTab(String slug, CooperativeState state) {
        this.slug = slug;
        this.state = state;
    }

    /** The one of that slug, else those waiting. */
    static ApplicationTab of(String slug) {
        return Stream.of(values())
                .filter(tab -> tab.slug.equals(slug))
                .findFirst()
                .orElse(WAITING);
    }

    public String slug() {
        return slug;
    }

    CooperativeState state() {
        return state;
    }
}
