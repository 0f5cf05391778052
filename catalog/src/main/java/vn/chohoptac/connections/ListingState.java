package vn.chohoptac.connections;

/**
 * Where a listing stands; the bundle names each as {@code ListingState.NAME}. Expiry is the clock's: a published listing
 * whose time is over is expired, whatever job has run.
 */
public enum ListingState {
    DRAFT,
    IN_REVIEW,
    PUBLISHED,
    EXPIRED,
    WITHDRAWN,
    REJECTED;

    /** The table of steps. */
    public boolean canBecome(ListingState next) {
        return switch (this) {
            case DRAFT -> next == IN_REVIEW || next == WITHDRAWN;
            case IN_REVIEW -> next == PUBLISHED || next == REJECTED || next == DRAFT || next == WITHDRAWN;
            case PUBLISHED -> next == EXPIRED || next == WITHDRAWN;
            case EXPIRED -> next == PUBLISHED || next == WITHDRAWN;
            case REJECTED -> next == DRAFT || next == WITHDRAWN;
            case WITHDRAWN -> false;
        };
    }
}
