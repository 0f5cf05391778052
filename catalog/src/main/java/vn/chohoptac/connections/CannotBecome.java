package vn.chohoptac.connections;

import vn.chohoptac.kernel.Conflict;

/** That step does not lead on from where the thing stands now. */
public final class CannotBecome extends Conflict {

    public CannotBecome(Enum<?> current, Enum<?> next) {
        super("connections.cannot-become", current.name(), next.name());
    }
}
