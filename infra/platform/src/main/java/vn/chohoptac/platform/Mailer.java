package vn.chohoptac.platform;

import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.chohoptac.kernel.Columns;
import vn.chohoptac.kernel.Uuids;

/** Puts letters into the outbox. They leave after the caller's transaction has committed, or not at all. */
public class Mailer {

    private final JdbcTemplate jdbc;
    private final Clock clock;

    Mailer(JdbcTemplate jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Takes part in the caller's transaction, or has its own. */
    @Transactional(propagation = Propagation.REQUIRED)
    public void send(Mail mail) {
        sendAll(List.of(mail));
    }

    /** The same for many, in one transaction: all of them leave, or none. */
    @Transactional(propagation = Propagation.REQUIRED)
    public void sendAll(List<Mail> mails) {
        var now = Columns.utc(clock.instant());
        jdbc.batchUpdate(
                """
                INSERT INTO platform_mail (id, recipient, subject, text_body, html_body, written_at, next_attempt_at)
                VALUES (?, ?, ?, ?, ?, ?, ?)
                """,
                mails.stream()
                        .map(mail -> new @Nullable Object[] {
                            Uuids.bytes(Uuids.v7()), mail.to(), mail.subject(), mail.text(), mail.html(), now, now
                        })
                        .toList());
    }
}
