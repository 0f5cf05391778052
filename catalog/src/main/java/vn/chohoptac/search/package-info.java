/**
 * Finds products, offers and demands. Owns the search document of every product, the index it feeds and the words queries are read with, and the index of offers
 * and demands;
 * publishes nothing; must never know carts or orders, and never becomes the source of a fact: prices, stock and stars are
 * checked again where they matter.
 */
@ApplicationModule(
        displayName = "Search",
        allowedDependencies = {"cooperatives", "catalog", "inventory", "connections", "platform"})
@NullMarked
package vn.chohoptac.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
