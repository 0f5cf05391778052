package vn.chohoptac.fairs.booths;

import vn.chohoptac.kernel.Conflict;

/** The application is not where that step begins. */
public final class ApplicationCannotBecome extends Conflict {

    public ApplicationCannotBecome(ApplicationState from, ApplicationState to) {
        super("fairs.application-cannot-become", from, to);
    }
}
