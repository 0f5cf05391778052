package vn.chohoptac.cooperatives;

import static vn.chohoptac.cooperatives.AnApplication.anApplication;
import static vn.chohoptac.cooperatives.People.ADMINISTRATOR;

import jakarta.persistence.EntityManagerFactory;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import vn.chohoptac.accounts.Accounts;
import vn.chohoptac.accounts.RegisterAccount;
import vn.chohoptac.accounts.SignedIn;
import vn.chohoptac.embedded.testing.TestClock;
import vn.chohoptac.kernel.Conflict;
import vn.chohoptac.kernel.LocalizedText;
import vn.chohoptac.platform.AuditLog;

/** Cooperatives that are enrolled, and officers who let them in. */
@ApplicationModuleTest(mode = BootstrapMode.DIRECT_DEPENDENCIES, extraIncludes = "platform")
abstract class CooperativesGround {

    @Autowired
    CooperativeApplications applications;

    @Autowired
    Cooperatives cooperatives;

    @Autowired
    EditingProfiles editing;

    @Autowired
    Accounts accounts;

    @Autowired
    AuditLog audit;

    @Autowired
    SuspensionsDue suspensions;

    @Autowired
    TestClock clock;

    @Autowired
    EntityManagerFactory factory;

    static int people;

    /** How many of so many threads were not refused. */
    static long successes(int threads, Callable<?> act) throws Exception {
        Callable<Boolean> attempt = () -> {
            try {
                act.call();
                return true;
            } catch (Conflict refused) {
                return false;
            }
        };
        try (var pool = Executors.newFixedThreadPool(threads)) {
            long successes = 0;
            for (var outcome : pool.invokeAll(Collections.nCopies(threads, attempt))) {
                successes += outcome.get() ? 1 : 0;
            }
            return successes;
        }
    }

    List<CooperativeCard> find(String q) {
        return cooperatives.directory(new DirectoryQuery(q, null, null, 1, 50)).items();
    }

    CooperativeId enrol(String name, String province, FieldOfActivity... fields) {
        var asked = anApplication().build();
        return applications.enrol(
                ADMINISTRATOR.actor(),
                new EnrolCooperative(
                        LocalizedText.vi(name),
                        asked.type(),
                        asked.registrationNumber(),
                        asked.taxCode(),
                        province,
                        null,
                        asked.street(),
                        asked.phone(),
                        null,
                        null,
                        Set.of(fields),
                        List.of(new CooperativeProfile.Fact("members", "120")),
                        true,
                        true));
    }

    static ChangeProfile change(String name) {
        return new ChangeProfile(
                LocalizedText.vi(name), null, "Thôn 5", "0987654321", null, null, Set.of(FieldOfActivity.TOURISM));
    }

    SignedIn person() {
        var email = "htx" + ++people + "@example.vn";
        return accounts.signedIn(
                accounts.register(RegisterAccount.shopper(email, "mot-mat-khau-dai", "Anh Ba", Locale.of("vi"))));
    }
}
