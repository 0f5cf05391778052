/** The directory of cooperatives and the page of each. */
@NullMarked
package vn.chohoptac.storefront.cooperative;

import org.jspecify.annotations.NullMarked;
