package vn.chohoptac.connections.buyers;

/** Where a business buyer stands; the bundle names each as {@code BuyerState.NAME}. */
public enum BuyerState {
    APPLIED,
    ASKED,
    VERIFIED,
    REJECTED;

    /** The table of steps. */
    public boolean canBecome(BuyerState next) {
        return switch (this) {
            case APPLIED -> next == ASKED || next == VERIFIED || next == REJECTED;
            case ASKED, REJECTED -> next == APPLIED;
            case VERIFIED -> next == REJECTED;
        };
    }
}
