package vn.chohoptac.connections;

/** What everybody may know of a verified business buyer. */
public record BuyerSummary(BuyerField field, String provinceCode) {}
