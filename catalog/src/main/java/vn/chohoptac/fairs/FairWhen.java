package vn.chohoptac.fairs;

/** Which fairs a list shows. */
public enum FairWhen {
    /** Live now; those that end first come first. */
    NOW,
    /** Announced and not begun; those that begin first come first. */
    NEXT,
    /** Over; the latest come first. */
    PAST
}
