package vn.chohoptac.catalog.listing;

import java.time.Instant;
import vn.chohoptac.cooperatives.NoticeKind;

/**
 * A suspension announced or in effect.
 *
 * @param from when it takes effect
 * @param reason what the cooperative is told
 */
public record Suspension(NoticeKind notice, Instant from, String reason) {}
