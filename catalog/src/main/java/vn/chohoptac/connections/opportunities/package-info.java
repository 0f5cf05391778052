/** What officers tell cooperatives of: fairs elsewhere, notices, warnings; and who is interested. */
@NamedInterface("opportunities")
@NullMarked
package vn.chohoptac.connections.opportunities;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
