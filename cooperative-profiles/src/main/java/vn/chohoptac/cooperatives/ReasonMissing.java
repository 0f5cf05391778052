package vn.chohoptac.cooperatives;

import vn.chohoptac.kernel.RuleBroken;

/** Whoever asks for more, rejects or suspends has to say why, in at most 2,000 characters. */
public final class ReasonMissing extends RuleBroken {

    public ReasonMissing() {
        super("cooperatives.reason-missing");
    }
}
