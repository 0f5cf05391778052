/** Makes a large, plainly fictional market from a seed, as files that the sample market's loader takes through the real use cases. */
@NullMarked
package vn.chohoptac.loadtest.generate;

import org.jspecify.annotations.NullMarked;
