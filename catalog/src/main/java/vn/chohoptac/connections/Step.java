package vn.chohoptac.connections;

import java.time.Instant;

/**
 * A step in a history.
 *
 * @param from empty for the first
 * @param by a name, or {@code system} for the clock
 * @param reason empty where none is needed
 */
public record Step(String from, String to, Instant at, String by, String reason) {}
