package vn.chohoptac.fairs.booths;

/** How far a cooperative's application to a fair has come; the bundle names each as {@code ApplicationState.NAME}. */
public enum ApplicationState {
    APPLIED,
    /** It has a booth. */
    APPROVED,
    REJECTED,
    /** By the cooperative. */
    WITHDRAWN,
    /** The booth was taken away by an officer. */
    REMOVED;

    /** The whole process, as a table; who applies again before a decision replaces the application. */
    boolean canBecome(ApplicationState next) {
        return switch (this) {
            case APPLIED -> next == APPLIED || next == APPROVED || next == REJECTED || next == WITHDRAWN;
            case APPROVED -> next == WITHDRAWN || next == REMOVED;
            case REJECTED, WITHDRAWN -> next == APPLIED;
            case REMOVED -> false;
        };
    }
}
