package vn.chohoptac.connections;

import vn.chohoptac.accounts.Role;
import vn.chohoptac.accounts.SignedIn;

/** What is an officer's to decide; for this module's own packages. */
public final class Competence {

    private Competence() {}

    /** @throws OutsideCompetence unless the person is an officer or administrator */
    public static void requireOfficer(SignedIn person) {
        if (!person.has(Role.OFFICER) && !person.has(Role.ADMINISTRATOR)) {
            throw new OutsideCompetence();
        }
    }

    /** @throws OutsideCompetence unless the province is this officer's */
    public static void require(SignedIn officer, String province) {
        requireOfficer(officer);
        if (!officer.competentFor(province)) {
            throw new OutsideCompetence();
        }
    }
}
