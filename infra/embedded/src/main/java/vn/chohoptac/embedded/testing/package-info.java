/** What tests of every module share: the settable clock. */
@NullMarked
package vn.chohoptac.embedded.testing;

import org.jspecify.annotations.NullMarked;
