package vn.chohoptac.accounts;

/** What a program may do with its key. */
public enum ApiScope {
    /** Read what cooperatives sold: a cooperative's key its own, an agency's those of its province. */
    PERFORMANCE
}
