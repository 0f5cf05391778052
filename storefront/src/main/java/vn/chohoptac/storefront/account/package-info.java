/** Registering, one's own account, applying as a cooperative. */
@NullMarked
package vn.chohoptac.storefront.account;

import org.jspecify.annotations.NullMarked;
