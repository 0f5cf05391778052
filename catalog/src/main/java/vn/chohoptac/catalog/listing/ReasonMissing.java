package vn.chohoptac.catalog.listing;

import vn.chohoptac.kernel.RuleBroken;

/** The act wants a reason of 1 to 500 characters that can be told to the people concerned. */
public class ReasonMissing extends RuleBroken {

    public ReasonMissing() {
        super("catalog.reason-missing");
    }
}
