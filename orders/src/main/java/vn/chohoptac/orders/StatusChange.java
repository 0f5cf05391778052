package vn.chohoptac.orders;

import java.time.Instant;
import vn.chohoptac.kernel.Actor;

/** A step of a seller order: from where to where, who, when and why. A refused line is a step that stays where it was. */
record StatusChange(Fulfilment from, Fulfilment to, Instant at, Actor by, String reason) {}
