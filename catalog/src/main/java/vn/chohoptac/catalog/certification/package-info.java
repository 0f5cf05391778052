/** OCOP recognitions recorded by officers, certificates declared by cooperatives. Rows are added and ended, never deleted. */
@NamedInterface("certification")
@NullMarked
package vn.chohoptac.catalog.certification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
