package vn.chohoptac.connections;

/** What a quantity is counted per; the bundle names each as {@code SupplyPeriod.NAME}. */
public enum SupplyPeriod {
    ONCE,
    WEEK,
    MONTH,
    QUARTER,
    SEASON,
    YEAR
}
