/** Trade fairs as visitors walk through them: what is on, a fair's booths, one booth. */
@NullMarked
package vn.chohoptac.storefront.fair;

import org.jspecify.annotations.NullMarked;
