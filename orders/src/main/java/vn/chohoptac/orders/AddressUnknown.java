package vn.chohoptac.orders;

import vn.chohoptac.kernel.RuleBroken;

/** There is no such province, or no such commune in it. */
public final class AddressUnknown extends RuleBroken {

    public AddressUnknown() {
        super("orders.address-unknown");
    }
}
