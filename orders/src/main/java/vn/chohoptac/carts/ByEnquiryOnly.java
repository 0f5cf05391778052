package vn.chohoptac.carts;

import vn.chohoptac.kernel.RuleBroken;

/** This is sold by enquiry to the cooperative, not through a cart. */
public final class ByEnquiryOnly extends RuleBroken {

    public ByEnquiryOnly(String sku) {
        super("carts.by-enquiry-only", sku);
    }
}
