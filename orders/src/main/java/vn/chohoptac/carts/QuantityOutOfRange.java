package vn.chohoptac.carts;

import vn.chohoptac.kernel.RuleBroken;

/** A line holds 1 to {@value Carts#MOST_OF_ONE} units; 0 takes it out. */
public final class QuantityOutOfRange extends RuleBroken {

    public QuantityOutOfRange() {
        super("carts.quantity-out-of-range", Carts.MOST_OF_ONE);
    }
}
