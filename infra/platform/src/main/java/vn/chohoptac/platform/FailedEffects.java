package vn.chohoptac.platform;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.EventPublication;
import org.springframework.modulith.events.FailedEventPublications;
import org.springframework.modulith.events.ResubmissionOptions;

/** Events whose listener failed: tried again with growing pauses, and shown to operators. */
public class FailedEffects {

    /** After so many tries, over about six hours, only an operator's wish brings another. */
    static final int MOST_ATTEMPTS = 12;

    private final FailedEventPublications publications;
    private final JdbcClient jdbc;
    private final Clock clock;

    FailedEffects(FailedEventPublications publications, JdbcClient jdbc, Clock clock) {
        this.publications = publications;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** An event that one listener has not managed yet. */
    public record FailedEffect(
            String id, String listener, String event, Instant publishedAt, int attempts, boolean givenUp) {}

    /** What failed and was not made good yet, the oldest first. */
    public List<FailedEffect> oldest(int limit) {
        return jdbc.sql("""
            SELECT ID, LISTENER_ID, EVENT_TYPE, PUBLICATION_DATE, COALESCE(COMPLETION_ATTEMPTS, 1) AS ATTEMPTS
            FROM EVENT_PUBLICATION WHERE STATUS = 'FAILED' ORDER BY PUBLICATION_DATE LIMIT %d
            """.formatted(limit)).query(FailedEffects::effect).list();
    }

    /** Tries one again now, however often it failed. */
    public void retry(UUID id) {
        publications.resubmit(ResubmissionOptions.defaults()
                .withMinAge(Duration.ZERO)
                .withFilter(publication -> publication.getIdentifier().equals(id)));
    }

    /** Tries again what has waited its time. One node at a time. */
    void retryDue() {
        publications.resubmit(
                ResubmissionOptions.defaults().withMinAge(Duration.ofSeconds(5)).withFilter(this::isDue));
    }

    private boolean isDue(EventPublication publication) {
        int attempts = Math.max(1, publication.getCompletionAttempts());
        Instant lastTry = lastTry(publication);
        return attempts < MOST_ATTEMPTS && !clock.instant().isBefore(lastTry.plus(pauseAfter(attempts)));
    }

    private static Instant lastTry(EventPublication publication) {
        Instant resubmitted = publication.getLastResubmissionDate();
        return resubmitted == null ? publication.getPublicationDate() : resubmitted;
    }

    /** 5 s, 10 s, 20 s … up to 3 h. */
    static Duration pauseAfter(int attempts) {
        return Duration.ofSeconds(Math.min(5L << Math.min(attempts - 1, 20), 3 * 3600));
    }

    private static FailedEffect effect(ResultSet row, int number) throws SQLException {
        int attempts = row.getInt("ATTEMPTS");
        return new FailedEffect(
                row.getString("ID"),
                row.getString("LISTENER_ID"),
                row.getString("EVENT_TYPE"),
                row.getTimestamp("PUBLICATION_DATE").toInstant(),
                attempts,
                attempts >= MOST_ATTEMPTS);
    }
}
