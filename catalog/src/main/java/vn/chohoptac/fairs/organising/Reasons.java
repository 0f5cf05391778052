package vn.chohoptac.fairs.organising;

import vn.chohoptac.fairs.ReasonMissing;

/** Reasons as histories keep them; for this module's own packages. */
public final class Reasons {

    private static final int LONGEST = 500;

    private Reasons() {}

    /** @throws ReasonMissing if nothing is said, or too much */
    public static String of(String said) {
        var reason = said.strip();
        if (reason.isEmpty() || reason.length() > LONGEST) {
            throw new ReasonMissing();
        }
        return reason;
    }
}
