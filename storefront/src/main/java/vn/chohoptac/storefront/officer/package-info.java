/** The desk of trade-promotion officers: applications, listings, recognitions, results. Administrators use it too. */
@NullMarked
package vn.chohoptac.storefront.officer;

import org.jspecify.annotations.NullMarked;
