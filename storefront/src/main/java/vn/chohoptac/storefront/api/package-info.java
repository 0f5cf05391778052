/** The REST API under {@code /api/v1}: JSON shapes as partners know them, problems by RFC 9457. */
@NullMarked
package vn.chohoptac.storefront.api;

import org.jspecify.annotations.NullMarked;
