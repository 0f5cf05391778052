package vn.chohoptac.carts;

import vn.chohoptac.kernel.RuleBroken;

/** A cart holds at most {@value Carts#MOST_LINES} different things. */
public final class CartFull extends RuleBroken {

    public CartFull() {
        super("carts.full", Carts.MOST_LINES);
    }
}
