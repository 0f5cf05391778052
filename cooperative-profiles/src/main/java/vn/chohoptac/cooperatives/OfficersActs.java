package vn.chohoptac.cooperatives;

import org.springframework.stereotype.Component;
import vn.chohoptac.accounts.Role;
import vn.chohoptac.accounts.SignedIn;

/** Whether an officer may act on a cooperative. */
@Component
class OfficersActs {

    /** @throws OutsideCompetence if the cooperative is another province's */
    Cooperative on(Cooperative cooperative, SignedIn officer, String act, String reason) {
        requireCompetence(officer, cooperative);
        return cooperative;
    }

    static void requireCompetence(SignedIn officer, Cooperative cooperative) {
        requireOfficer(officer);
        if (!officer.competentFor(cooperative.provinceCode())) {
            throw new OutsideCompetence();
        }
    }

    static void requireOfficer(SignedIn officer) {
        if (!officer.has(Role.OFFICER) && !officer.has(Role.ADMINISTRATOR)) {
            throw new NotAnOfficer();
        }
    }

    static String reason(String given) {
        if (given.isBlank()) {
            throw new ReasonMissing();
        }
        return given.strip();
    }
}
