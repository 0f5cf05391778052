/**
 * Online trade fairs, from the call to the result: who organises, who takes part, at which prices and until which quota.
 * The root package is what shoppers see and what carts and the checkout ask and tell; officers act in {@code organising},
 * cooperatives and officers in {@code booths}, and {@code results} says what a fair brought. Owns fairs, booths, fair prices
 * with their quotas and the append-only uses of them; hears {@code SaleRecorded}, {@code SaleReversed} and
 * {@link vn.chohoptac.fairs.ContractRecorded}. Must never know carts, orders or the index.
 */
@ApplicationModule(
        displayName = "Fairs",
        allowedDependencies = {
            "accounts",
            "cooperatives",
            "cooperatives :: sales",
            "catalog",
            "catalog :: listing",
            "inventory",
            "platform"
        })
@NullMarked
package vn.chohoptac.fairs;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
