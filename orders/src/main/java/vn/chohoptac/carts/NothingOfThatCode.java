package vn.chohoptac.carts;

import vn.chohoptac.kernel.NotFound;

/** Nothing that can be bought bears this stock code. */
public final class NothingOfThatCode extends NotFound {

    public NothingOfThatCode(String sku) {
        super("carts.nothing-of-that-code", sku);
    }
}
