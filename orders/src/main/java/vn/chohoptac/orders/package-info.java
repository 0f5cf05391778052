/**
 * From a cart to goods in the buyer's hands: checkout, one order split into a seller order per cooperative, their
 * fulfilment, cancelling, deadlines. Owns orders, seller orders, lines and their histories, buyers' access to them and the queue of
 * notices. Publishes {@link vn.chohoptac.orders.OrderPlaced} and speaks, in their owners' words, {@code SaleRecorded},
 * {@code SaleReversed} and {@code ProductSold}. Must never know performance, search or pages.
 */
@ApplicationModule(
        displayName = "Orders",
        allowedDependencies = {
            "accounts",
            "cooperatives",
            "cooperatives :: sales",
            "catalog",
            "catalog :: popularity",
            "inventory",
            "fairs",
            "carts",
            "payments",
            "shipping",
            "platform"
        })
@NullMarked
package vn.chohoptac.orders;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
