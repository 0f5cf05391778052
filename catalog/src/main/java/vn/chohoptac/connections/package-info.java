/**
 * Supply and demand between organisations: offers of cooperatives, demands of business buyers, the answers between them, and
 * the contracts that come of it. The root package is the public board; {@code posting} writes and moderates listings,
 * {@code buyers} keeps the business buyers, {@code answers} brings two parties together, {@code contracts} records what they
 * signed and what was delivered. Speaks {@code SaleRecorded} and {@code SaleReversed} for deliveries. No contact of either
 * party leaves before both have agreed. {@code opportunities} tells cooperatives of fairs elsewhere, notices and warnings.
 * Must never know orders or the index.
 */
@ApplicationModule(
        displayName = "Connections",
        allowedDependencies = {
            "accounts",
            "cooperatives",
            "cooperatives :: sales",
            "catalog",
            "catalog :: listing",
            "fairs",
            "platform"
        })
@NullMarked
package vn.chohoptac.connections;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
