package vn.chohoptac.cooperatives;

/** What a cooperative works in; it may have several. */
public enum FieldOfActivity {
    CROPS,
    LIVESTOCK,
    FISHERIES,
    FORESTRY,
    MEDICINAL_HERBS,
    PROCESSING,
    CRAFTS,
    TRADE_SERVICES,
    TOURISM,
    GENERAL
}
