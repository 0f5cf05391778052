/** Letters to buyers and sellers, and the outbox page of the local run. */
@NullMarked
package vn.chohoptac.storefront.mail;

import org.jspecify.annotations.NullMarked;
