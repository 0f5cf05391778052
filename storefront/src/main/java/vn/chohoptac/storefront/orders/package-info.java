/** An order after it is placed: followed, cancelled, kept on paper. */
@NullMarked
package vn.chohoptac.storefront.orders;

import org.jspecify.annotations.NullMarked;
