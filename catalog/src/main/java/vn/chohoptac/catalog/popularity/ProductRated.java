package vn.chohoptac.catalog.popularity;

import java.time.Instant;
import java.util.UUID;

/**
 * Someone who received a product rated it.
 *
 * @param stars 1 to 5
 */
public record ProductRated(UUID productId, int stars, Instant at) {}
