/**
 * What it costs to send so many grams from one province to another, and which parcel carries a reference. Owns the rate
 * table (a file) and the parcels. Publishes nothing. Must never know orders, carts or products.
 */
@ApplicationModule(displayName = "Shipping", allowedDependencies = "platform")
@NullMarked
package vn.chohoptac.shipping;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
