/** Opportunities on pages: fairs elsewhere, notices and warnings that officers tell cooperatives of. */
@NullMarked
package vn.chohoptac.storefront.opportunity;

import org.jspecify.annotations.NullMarked;
