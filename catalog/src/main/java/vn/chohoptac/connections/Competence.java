package vn.chohoptac.connections;

import java.util.function.Supplier;
import vn.chohoptac.accounts.Role;
import vn.chohoptac.accounts.SignedIn;
import vn.chohoptac.kernel.DomainException;

/** What is an officer's to decide; for this module's own packages. */
public final class Competence {

    private Competence() {}

    /** @throws OutsideCompetence unless the person is an officer or administrator */
    public static void requireOfficer(SignedIn person) {
        if (!person.has(Role.OFFICER) && !person.has(Role.ADMINISTRATOR)) {
            throw new OutsideCompetence();
        }
    }

    /** @throws DomainException the one given, unless the province is this officer's */
    public static void require(SignedIn officer, String province, Supplier<? extends DomainException> refusal) {
        requireOfficer(officer);
        if (!officer.competentFor(province)) {
            throw refusal.get();
        }
    }
}
