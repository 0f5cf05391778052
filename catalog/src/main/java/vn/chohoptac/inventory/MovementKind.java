package vn.chohoptac.inventory;

/** Why a level changed. */
public enum MovementKind {
    /** Goods came in. */
    RECEIPT,
    /** Counting found another number. */
    ADJUSTMENT,
    /** An order took hold of goods. */
    RESERVATION,
    /** An order let go of them. */
    RELEASE,
    /** They left with a parcel. */
    DISPATCH,
    /** A parcel came back. */
    RETURN
}
