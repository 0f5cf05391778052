package vn.chohoptac.fairs;

/** What a fair is about; the bundle names each as {@code FairKind.NAME}. */
public enum FairKind {
    /** Goods of all kinds. */
    GENERAL,
    /** OCOP products. */
    OCOP,
    /** One trade, such as coffee or fruit. */
    SPECIALISED,
    /** Specialities of a region. */
    REGIONAL,
    /** A harvest, Tết, or another season. */
    SEASONAL
}
