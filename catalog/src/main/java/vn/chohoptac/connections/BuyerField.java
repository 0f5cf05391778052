package vn.chohoptac.connections;

/** What a business buyer does with what it buys; the bundle names each as {@code BuyerField.NAME}. */
public enum BuyerField {
    RETAIL,
    WHOLESALE,
    PROCESSING,
    EXPORT,
    CATERING,
    OTHER
}
