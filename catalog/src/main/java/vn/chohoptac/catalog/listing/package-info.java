/** Writing products: drafts, publication, what a cooperative may say, moderation by officers. */
@NamedInterface("listing")
@NullMarked
package vn.chohoptac.catalog.listing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
