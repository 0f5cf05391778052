package vn.chohoptac.fairs.booths;

/** What became of a product that was applied with. */
public enum ItemState {
    PROPOSED,
    APPROVED,
    REJECTED,
    /** Not in the application any more. */
    DROPPED
}
