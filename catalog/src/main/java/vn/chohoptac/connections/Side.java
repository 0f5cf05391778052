package vn.chohoptac.connections;

/** The two sides of a connection. */
public enum Side {
    COOPERATIVE,
    BUYER;

    public Side other() {
        return this == COOPERATIVE ? BUYER : COOPERATIVE;
    }
}
