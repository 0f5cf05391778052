/** One page from cart to order: who, where, how sent, how paid. */
@NullMarked
package vn.chohoptac.storefront.checkout;

import org.jspecify.annotations.NullMarked;
