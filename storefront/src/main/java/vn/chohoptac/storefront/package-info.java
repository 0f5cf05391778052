/**
 * The market as people and programs reach it: pages, REST API, security, webhooks' HTTP edge, mail templates.
 * Owns forms, view models, routes and sessions; the only module that knows HTTP and HTML. Publishes nothing.
 * Must never hold a rule of the trade, nor a price, owner or permission taken from a request.
 */
@ApplicationModule(displayName = "Storefront")
@NullMarked
package vn.chohoptac.storefront;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
