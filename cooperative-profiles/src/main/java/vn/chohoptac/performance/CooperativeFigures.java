package vn.chohoptac.performance;

import vn.chohoptac.cooperatives.CooperativeCard;

/** One cooperative in an officer's report, beside the period of the same length before. */
public record CooperativeFigures(CooperativeCard cooperative, Figures figures, Figures before) {}
