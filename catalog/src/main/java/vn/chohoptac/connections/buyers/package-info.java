/** Organisations that buy from cooperatives. */
@NamedInterface("buyers")
@NullMarked
package vn.chohoptac.connections.buyers;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
