package vn.chohoptac.payments;

/** Where a payment stands. The table of design.md section 3, State. */
public enum PaymentState {
    DUE,
    RECEIVED,
    PARTLY_REFUNDED,
    REFUNDED;

    boolean canBecome(PaymentState next) {
        return switch (this) {
            case DUE -> next == RECEIVED;
            case RECEIVED, PARTLY_REFUNDED -> next == PARTLY_REFUNDED || next == REFUNDED;
            case REFUNDED -> false;
        };
    }

    /** Whether the money came in, whatever went back since. */
    public boolean cameIn() {
        return this != DUE;
    }
}
