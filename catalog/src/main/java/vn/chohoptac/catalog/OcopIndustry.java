package vn.chohoptac.catalog;

import vn.chohoptac.kernel.LocalizedText;

/**
 * One of the six industries of the OCOP programme (Decision 26/2026/QĐ-TTg).
 *
 * @param code the Roman numeral the decision uses
 */
public record OcopIndustry(String code, String slug, LocalizedText name) {}
