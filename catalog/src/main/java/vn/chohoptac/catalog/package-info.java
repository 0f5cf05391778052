/**
 * What cooperatives offer and what authorities say about it: products with their packs and prices, OCOP recognitions,
 * certificates, moderation, and the spreadsheets all of it comes in by. The root package is the reading side; writing
 * lives in the named interfaces {@code listing}, {@code certification} and {@code spreadsheet}; {@code popularity} holds
 * what later modules say upward. Publishes {@code SuspensionAnnounced} and {@code SuspensionLifted}, and notes every
 * change of a product in {@link vn.chohoptac.catalog.ChangedProducts}. Must never know stock, carts, orders or the index.
 */
@ApplicationModule(
        displayName = "Catalog",
        allowedDependencies = {"accounts", "cooperatives", "platform"})
@NullMarked
package vn.chohoptac.catalog;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
