/** What later modules tell about products in this module's own words. */
@NamedInterface("popularity")
@NullMarked
package vn.chohoptac.catalog.popularity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
