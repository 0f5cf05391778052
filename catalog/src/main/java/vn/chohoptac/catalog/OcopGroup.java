package vn.chohoptac.catalog;

import vn.chohoptac.kernel.LocalizedText;

/** One of the 17 groups of the OCOP programme. Where a group holds one set only, both carry the same slug. */
public record OcopGroup(String slug, LocalizedText name, OcopIndustry industry) {}
