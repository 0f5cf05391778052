/** Finding a product and reading about it. */
@NullMarked
package vn.chohoptac.storefront.catalog;

import org.jspecify.annotations.NullMarked;
