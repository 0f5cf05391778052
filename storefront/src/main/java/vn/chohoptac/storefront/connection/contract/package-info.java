/** Contracts as forms and as pages show them, for parties and officers alike. */
@NullMarked
package vn.chohoptac.storefront.connection.contract;

import org.jspecify.annotations.NullMarked;
