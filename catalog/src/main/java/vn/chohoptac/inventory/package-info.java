/**
 * What is on hand and what is spoken for, per SKU, as append-only movements and the levels they add up to. Knows
 * listings, never orders: reservations carry only the caller's reference. Notes products that came into or ran out of stock
 * in {@link vn.chohoptac.inventory.StockFlips}.
 */
@ApplicationModule(
        displayName = "Inventory",
        allowedDependencies = {"catalog", "cooperatives", "platform"})
@NullMarked
package vn.chohoptac.inventory;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
