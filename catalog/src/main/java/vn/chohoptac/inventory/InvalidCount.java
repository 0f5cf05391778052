package vn.chohoptac.inventory;

import vn.chohoptac.kernel.RuleBroken;

/** A number of packs that cannot be. */
public class InvalidCount extends RuleBroken {

    public InvalidCount(int count) {
        super("inventory.invalid-count", count);
    }
}
