package vn.chohoptac.cooperatives;

/** How far a cooperative has come with the market. */
public enum CooperativeState {
    APPLIED,
    MORE_ASKED,
    VERIFIED,
    REJECTED,
    SUSPENDED;

    /** The whole process, as a table. */
    boolean canBecome(CooperativeState next) {
        return switch (this) {
            case APPLIED -> next == MORE_ASKED || next == VERIFIED || next == REJECTED;
            case MORE_ASKED -> next == APPLIED || next == REJECTED;
            case VERIFIED -> next == SUSPENDED;
            case SUSPENDED -> next == VERIFIED;
            case REJECTED -> false;
        };
    }
}
