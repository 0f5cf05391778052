/** What officers do with fairs. */
@NamedInterface("organising")
@NullMarked
package vn.chohoptac.fairs.organising;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
