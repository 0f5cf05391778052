/**
 * What a buyer means to buy, before it is an order: disposable, kept by a token only its holder knows, over several
 * cooperatives. Owns carts and their lines; prices and stock are read from their owners each time it is looked at.
 * Publishes nothing. Must never know orders, payments or who the buyer is.
 */
@ApplicationModule(
        displayName = "Carts",
        allowedDependencies = {"cooperatives", "catalog", "inventory", "fairs", "platform"})
@NullMarked
package vn.chohoptac.carts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
