package vn.chohoptac.accounts;

/** The capacities an account may act in. The three of a cooperative hold within that cooperative only. */
public enum Role {
    SHOPPER,
    DIRECTOR,
    CLERK,
    ACCOUNTANT,
    OFFICER,
    ADMINISTRATOR;

    /** Whether the role is held within a cooperative. */
    public boolean ofCooperative() {
        return this == DIRECTOR || this == CLERK || this == ACCOUNTANT;
    }
}
