package vn.chohoptac.loadtest;

import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

/** Whoever runs the market: the first administrator, whose account the application opened at its start. */
final class Administrator {

    private static final String EMAIL = "quan-tri@do-tai.example";
    private static final String PASSWORD = "mat-khau-chi-de-do-tai";
    private static final String OPERATIONS = "/quan-tri/van-hanh";
    private static final String STAFF = "/quan-tri/tai-khoan";

    /** What the application is told, so that it opens the account. */
    static final Map<String, String> SETTINGS = Map.of(
            "MARKET_FIRST_ADMINISTRATOR_EMAIL", EMAIL,
            "MARKET_FIRST_ADMINISTRATOR_PASSWORD", PASSWORD);

    private final String market;
    private final Visitor visitor;

    Administrator(String market) {
        this.market = market;
        this.visitor = Visitor.signedIn(market, EMAIL, PASSWORD);
    }

    /** A button of the operations page whose work goes on beside the request. */
    enum Upkeep {
        INDEX("index", "chi-muc", Map.of("viec", "REBUILD")),
        FIGURES("figures", "so-lieu", Map.of());

        private final Pattern outcome;
        private final String action;
        private final Map<String, String> fields;

        Upkeep(String section, String action, Map<String, String> fields) {
            this.outcome = Pattern.compile("id=\"" + section + "\".*?role=\"status\">(.*?)</p>", Pattern.DOTALL);
            this.action = OPERATIONS + "/" + action;
            this.fields = fields;
        }
    }

    void begin(Upkeep upkeep) {
        visitor.submit(OPERATIONS, upkeep.action, upkeep.fields);
    }

    boolean running(Upkeep upkeep) {
        return outcome(upkeep).contains("đang làm");
    }

    /** Begins it and waits for its end. */
    Duration done(Upkeep upkeep) {
        long begun = System.nanoTime();
        begin(upkeep);
        Pause.until(Duration.ofMillis(200), Duration.ofHours(2), upkeep + " is done", () -> !running(upkeep));
        outcome(upkeep);
        return Duration.ofNanos(System.nanoTime() - begun);
    }

    /**
     * What the page says of it.
     *
     * @throws IllegalStateException if it failed
     */
    String outcome(Upkeep upkeep) {
        var found = upkeep.outcome.matcher(visitor.page(OPERATIONS));
        if (!found.find() || found.group(1).contains("không làm được")) {
            throw new IllegalStateException(upkeep + " failed; the application's log has the reason");
        }
        return found.group(1).replaceAll("<[^>]*>", "");
    }

    /**
     * Somebody with an account that is opened for this run.
     *
     * @param cooperative slug of a cooperative's person; empty for others
     */
    Visitor opens(String role, String cooperative) {
        var email = role.toLowerCase(Locale.ROOT) + "-" + UUID.randomUUID() + "@do-tai.example";
        visitor.submit(
                STAFF,
                STAFF,
                Map.of(
                        "displayName", "Người đo tải",
                        "email", email,
                        "role", role,
                        "province", "",
                        "cooperative", cooperative,
                        "password", PASSWORD));
        return Visitor.signedIn(market, email, PASSWORD);
    }
}
