/** What a cooperative says to opportunities. */
@NullMarked
package vn.chohoptac.storefront.opportunity.desk;

import org.jspecify.annotations.NullMarked;
