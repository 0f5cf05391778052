package vn.chohoptac.cooperatives;

import vn.chohoptac.kernel.Conflict;

/** A cooperative with that registration number or tax code is here already. */
public final class RegistrationTaken extends Conflict {

    public RegistrationTaken() {
        super("cooperatives.registration-taken");
    }
}
