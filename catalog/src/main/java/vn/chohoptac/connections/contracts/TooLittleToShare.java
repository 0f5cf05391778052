package vn.chohoptac.connections.contracts;

import vn.chohoptac.kernel.RuleBroken;

/** So small a delivery leaves one of the cooperatives with nothing. */
public final class TooLittleToShare extends RuleBroken {

    public TooLittleToShare() {
        super("connections.too-little-to-share");
    }
}
