/**
 * Supply and demand at the desk of one party: a cooperative under {@code /kenh-htx/ket-noi}, a business buyer under
 * {@code /tai-khoan/thu-mua}. Both see the same pages, each its own listings, answers and contracts only.
 */
@NullMarked
package vn.chohoptac.storefront.connection.party;

import org.jspecify.annotations.NullMarked;
