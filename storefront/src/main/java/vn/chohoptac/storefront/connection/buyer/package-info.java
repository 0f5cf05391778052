/** An organisation that buys from cooperatives enters itself, and sees what an officer decided. */
@NullMarked
package vn.chohoptac.storefront.connection.buyer;

import org.jspecify.annotations.NullMarked;
