package vn.chohoptac.performance;

/**
 * One province in an officer's report.
 *
 * @param before the period of the same length before
 */
public record ProvinceFigures(String provinceCode, Figures figures, Figures before) {}
