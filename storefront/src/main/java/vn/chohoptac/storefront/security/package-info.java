/** Who may reach what: the table of routes, signing in and out, forged-request tokens, limits, headers. */
@NullMarked
package vn.chohoptac.storefront.security;

import org.jspecify.annotations.NullMarked;
