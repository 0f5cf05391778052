package vn.chohoptac.fairs;

/** How far a fair has come. Some steps are the clock's, others an officer's. */
public enum FairState {
    /** Being written; nobody but officers sees it. */
    DRAFT,
    /** Cooperatives may apply. */
    CALL,
    /** Applications are closed, booths are being set up. */
    PREPARATION,
    /** Between start and end; prices hold in the daily opening hours. */
    LIVE,
    CLOSED,
    /** The result is frozen. */
    REPORTED,
    CANCELLED;

    /** The whole process, as a table. */
    public boolean canBecome(FairState next) {
        return switch (this) {
            case DRAFT -> next == CALL || next == CANCELLED;
            case CALL -> next == PREPARATION || next == CANCELLED;
            case PREPARATION -> next == LIVE || next == CANCELLED;
            case LIVE -> next == CLOSED || next == CANCELLED;
            case CLOSED -> next == REPORTED;
            case REPORTED, CANCELLED -> false;
        };
    }

    /** Whether everybody may see it. */
    public boolean shown() {
        return this != DRAFT && this != CANCELLED;
    }

    /** Whether it lies before the opening. */
    public boolean beforeStart() {
        return this == DRAFT || this == CALL || this == PREPARATION;
    }
}
