package vn.chohoptac.connections.contracts;

/** Where a contract stands; the bundle names each as {@code ContractState.NAME}. */
public enum ContractState {
    /** One side wrote it down; it counts nowhere until the other side or an officer says so too. */
    PROPOSED,
    SIGNED,
    REFUSED,
    /** Called off; what was delivered stays. */
    ENDED;

    /** The table of steps. */
    public boolean canBecome(ContractState next) {
        return switch (this) {
            case PROPOSED -> next == SIGNED || next == REFUSED;
            case SIGNED -> next == ENDED;
            case REFUSED, ENDED -> false;
        };
    }
}
