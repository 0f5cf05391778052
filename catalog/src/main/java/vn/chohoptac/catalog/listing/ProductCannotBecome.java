package vn.chohoptac.catalog.listing;

import vn.chohoptac.catalog.ProductState;
import vn.chohoptac.kernel.Conflict;

/** The listing's state does not admit that step. */
public class ProductCannotBecome extends Conflict {

    public ProductCannotBecome(ProductState from, ProductState to) {
        super("catalog.product-cannot-become", from, to);
    }
}
