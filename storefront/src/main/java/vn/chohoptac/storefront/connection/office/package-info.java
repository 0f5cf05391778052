/** Supply and demand at an officer's desk: business buyers to verify, listings to let on to the board, contracts to record. */
@NullMarked
package vn.chohoptac.storefront.connection.office;

import org.jspecify.annotations.NullMarked;
