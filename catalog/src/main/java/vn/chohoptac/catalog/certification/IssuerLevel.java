package vn.chohoptac.catalog.certification;

/** Who decided on a recognition. */
public enum IssuerLevel {
    DISTRICT,
    PROVINCE,
    MINISTRY
}
