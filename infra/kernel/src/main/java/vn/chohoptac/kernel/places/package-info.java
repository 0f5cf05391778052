/**
 * Where people live and goods come from: provinces and communes as they are now, and the names that went before.
 * Read once from {@code /places/*.csv} (sources and licences beside them); knows nothing else.
 */
@NullMarked
package vn.chohoptac.kernel.places;

import org.jspecify.annotations.NullMarked;
