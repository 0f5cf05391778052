package vn.chohoptac.storefront.support;

import jakarta.servlet.http.HttpServletRequest;

/** How many units lie in the visitor's cart; the cart's pages provide the bean, the header shows the number. */
@FunctionalInterface
public interface CartCount {

    /** Zero for a visitor without a cart; asked once per page at most, and only by pages that show it. */
    int of(HttpServletRequest request);
}
