package vn.chohoptac.cooperatives;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.chohoptac.accounts.Role;
import vn.chohoptac.accounts.SignedIn;
import vn.chohoptac.platform.AuditLog;

/** Whether an officer may act on a cooperative, and the entry in the audit log that every such act leaves. */
@Component
class OfficersActs {

    private static final int LONGEST_REASON = 500;

    private final AuditLog audit;

    OfficersActs(AuditLog audit) {
        this.audit = audit;
    }

    /**
     * @param reason empty where none is needed
     * @throws CooperativeNotFound if it is another province's
     */
    void record(Cooperative cooperative, SignedIn officer, String act, String reason) {
        requireCompetence(officer, cooperative);
        var subject = cooperative.id().value().toString();
        audit.record(officer.actor(), act, subject, reason.isEmpty() ? Map.of() : Map.of("reason", reason));
    }

    static void requireCompetence(SignedIn officer, Cooperative cooperative) {
        requireOfficer(officer);
        if (!officer.competentFor(cooperative.provinceCode())) {
            throw new CooperativeNotFound();
        }
    }

    static void requireOfficer(SignedIn officer) {
        if (!officer.has(Role.OFFICER) && !officer.has(Role.ADMINISTRATOR)) {
            throw new NotAnOfficer();
        }
    }

    static String reason(String given) {
        if (given.isBlank() || given.length() > LONGEST_REASON) {
            throw new ReasonMissing();
        }
        return given.strip();
    }
}
