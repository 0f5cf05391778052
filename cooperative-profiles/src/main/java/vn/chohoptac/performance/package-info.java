/**
 * What cooperatives sold: facts heard from whoever sells, and figures per month made of them. Owns the facts, which only
 * grow, and the projections, which can be dropped and rebuilt. Publishes nothing. Must never know orders, products or
 * fairs beyond what a sales fact says.
 */
@ApplicationModule(
        displayName = "Performance",
        allowedDependencies = {"accounts", "cooperatives", "cooperatives :: sales", "platform"})
@NullMarked
package vn.chohoptac.performance;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
