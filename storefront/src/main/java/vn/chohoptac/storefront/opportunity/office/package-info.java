/** Opportunities as officers write them. */
@NullMarked
package vn.chohoptac.storefront.opportunity.office;

import org.jspecify.annotations.NullMarked;
