/** Writing listings and letting them on to the board. */
@NamedInterface("posting")
@NullMarked
package vn.chohoptac.connections.posting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
