/** {@code /kenh-htx}: the desk where a cooperative works. Every call passes the signed-in person's own cooperative. */
@NullMarked
package vn.chohoptac.storefront.desk;

import org.jspecify.annotations.NullMarked;
