/** What two parties signed, and what was delivered on it. */
@NamedInterface("contracts")
@NullMarked
package vn.chohoptac.connections.contracts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
