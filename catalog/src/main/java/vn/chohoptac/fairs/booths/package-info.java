/** Who takes part in a fair, with what, at which price: cooperatives apply, officers decide. */
@NamedInterface("booths")
@NullMarked
package vn.chohoptac.fairs.booths;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
