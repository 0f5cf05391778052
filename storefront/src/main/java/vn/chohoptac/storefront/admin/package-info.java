/** The administrator's desk: staff accounts, the audit log, operations. */
@NullMarked
package vn.chohoptac.storefront.admin;

import org.jspecify.annotations.NullMarked;
