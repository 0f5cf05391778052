/** What tests of several modules share: the settable clock, and what stands in for the card gateway. */
@NullMarked
package vn.chohoptac.embedded.testing;

import org.jspecify.annotations.NullMarked;
