/**
 * The cooperative as an organisation: how it applies, is verified and suspended, what it says about itself, who it is
 * as a seller. Owns applications, profiles, their history and addresses (slugs), and the words for sales facts
 * ({@code cooperatives :: sales}). Publishes {@link vn.chohoptac.cooperatives.CooperativeVerified},
 * {@link vn.chohoptac.cooperatives.MoreAskedOfApplicant}, {@link vn.chohoptac.cooperatives.ApplicationRejected},
 * {@link vn.chohoptac.cooperatives.CooperativeSuspensionAnnounced},
 * {@link vn.chohoptac.cooperatives.CooperativeSuspended}, {@link vn.chohoptac.cooperatives.CooperativeRestored} and
 * {@link vn.chohoptac.cooperatives.CooperativeCardChanged}. Must never know products, orders or who listens.
 */
@ApplicationModule(
        displayName = "Cooperatives",
        allowedDependencies = {"accounts", "platform"})
@NullMarked
package vn.chohoptac.cooperatives;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
