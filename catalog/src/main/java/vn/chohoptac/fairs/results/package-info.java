/** What a fair brought: ordered, received, returned. */
@NamedInterface("results")
@NullMarked
package vn.chohoptac.fairs.results;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
