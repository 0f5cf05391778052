package vn.chohoptac.connections.answers;

import java.time.Instant;
import vn.chohoptac.connections.Side;

/**
 * One of the words exchanged once contact is open.
 *
 * @param by the person's name
 */
public record Message(Side from, String by, String text, Instant at) {}
