package vn.chohoptac.platform;

import java.time.Clock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.chohoptac.kernel.Columns;
import vn.chohoptac.kernel.Uuids;

/** Puts letters into the outbox. They leave after the caller's transaction has committed, or not at all. */
public class Mailer {

    private final JdbcClient jdbc;
    private final Clock clock;

    Mailer(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Takes part in the caller's transaction, or has its own. */
    @Transactional(propagation = Propagation.REQUIRED)
    public void send(Mail mail) {
        var now = Columns.utc(clock.instant());
        jdbc.sql("""
            INSERT INTO platform_mail (id, recipient, subject, text_body, html_body, written_at, next_attempt_at)
            VALUES (?, ?, ?, ?, ?, ?, ?)
            """)
                .param(Uuids.bytes(Uuids.v7()))
                .param(mail.to())
                .param(mail.subject())
                .param(mail.text())
                .param(mail.html())
                .param(now)
                .param(now)
                .update();
    }
}
