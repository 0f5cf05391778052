/** The cart: what a visitor means to buy, by cooperative. */
@NullMarked
package vn.chohoptac.storefront.cart;

import org.jspecify.annotations.NullMarked;
