package vn.chohoptac.fairs.organising;

import vn.chohoptac.accounts.Role;
import vn.chohoptac.accounts.SignedIn;
import vn.chohoptac.fairs.FairFacts;
import vn.chohoptac.fairs.FairNotFound;
import vn.chohoptac.fairs.OutsideCompetence;

/** Whose fair it is to run; for this module's own packages. */
public final class Competence {

    private Competence() {}

    /** @throws OutsideCompetence unless the person is an officer or administrator */
    public static void requireOfficer(SignedIn person) {
        if (!person.has(Role.OFFICER) && !person.has(Role.ADMINISTRATOR)) {
            throw new OutsideCompetence();
        }
    }

    /** @throws FairNotFound unless the fair is this officer's to run */
    public static void require(SignedIn officer, FairFacts fair) {
        requireOfficer(officer);
        var province = fair.organiserProvince();
        if (province == null ? !officer.national() : !officer.competentFor(province)) {
            throw new FairNotFound();
        }
    }
}
