/** The application itself; its modules are the packages below. */
@NullMarked
package vn.chohoptac;

import org.jspecify.annotations.NullMarked;
