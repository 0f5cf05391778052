/** Supply and demand as everybody sees it: the board, one listing on it, and how both are put into words. No contact is known here. */
@NullMarked
package vn.chohoptac.storefront.connection;

import org.jspecify.annotations.NullMarked;
