package vn.chohoptac.orders;

/** Where a seller order stands: the transition table of design.md section 3, State. */
public enum Fulfilment {
    PLACED,
    CONFIRMED,
    DISPATCHED,
    DELIVERED,
    COMPLETED,
    CANCELLED,
    /** Came back, also when refused at the door. */
    RETURNED;

    boolean canBecome(Fulfilment next) {
        return switch (this) {
            case PLACED -> next == CONFIRMED || next == CANCELLED;
            case CONFIRMED -> next == DISPATCHED || next == CANCELLED;
            case DISPATCHED -> next == DELIVERED || next == RETURNED;
            case DELIVERED -> next == COMPLETED || next == RETURNED;
            // Only money that came after the time to pay ran out leads back; SellerOrder.revive guards that.
            case CANCELLED -> next == PLACED;
            case COMPLETED, RETURNED -> false;
        };
    }

    /** Whether the goods are still with the cooperative, so that the order can be called off. */
    public boolean beforeDispatch() {
        return this == PLACED || this == CONFIRMED;
    }

    /** Whether nothing more is expected to happen. */
    public boolean ended() {
        return this == COMPLETED || this == CANCELLED || this == RETURNED;
    }
}
