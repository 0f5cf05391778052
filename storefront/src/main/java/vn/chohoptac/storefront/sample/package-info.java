/** The sample market: what it is filled from, and how to sign in to it. */
@NullMarked
package vn.chohoptac.storefront.sample;

import org.jspecify.annotations.NullMarked;
