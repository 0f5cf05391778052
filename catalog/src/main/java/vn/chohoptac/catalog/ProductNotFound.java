package vn.chohoptac.catalog;

import vn.chohoptac.kernel.NotFound;

/** There is no such product, or it belongs to someone else. */
public class ProductNotFound extends NotFound {

    public ProductNotFound() {
        super("catalog.product-not-found");
    }
}
