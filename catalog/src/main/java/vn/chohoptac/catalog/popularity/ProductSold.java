package vn.chohoptac.catalog.popularity;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;

/**
 * Packs of a product were sold. Heard in the speaker's transaction, so each sale counts exactly once if it is spoken
 * exactly once in a transaction that commits.
 *
 * @param quantity packs, more than zero
 */
public record ProductSold(UUID productId, BigDecimal quantity, Instant at) {}
