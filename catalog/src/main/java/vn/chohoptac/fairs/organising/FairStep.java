package vn.chohoptac.fairs.organising;

import java.time.Instant;
import vn.chohoptac.fairs.FairState;

/**
 * A step in a fair's history.
 *
 * @param at when it took effect; for the clock's steps the instant they were due
 * @param by a name, or {@code system} for the clock
 * @param reason empty where none is needed
 */
public record FairStep(FairState from, FairState to, Instant at, String by, String reason) {}
