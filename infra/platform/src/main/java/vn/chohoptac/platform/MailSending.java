package vn.chohoptac.platform;

import jakarta.mail.MessagingException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.transaction.support.TransactionTemplate;
import vn.chohoptac.kernel.Columns;
import vn.chohoptac.kernel.Uuids;
import vn.chohoptac.platform.MailOutbox.Letter;

/**
 * Takes letters from the outbox to the mail server, at least once each. A letter is claimed for a while before it is sent,
 * so no connection to the mail server is open within a transaction, and a killed sender's letters are tried again.
 */
class MailSending {

    private static final Logger LOG = LoggerFactory.getLogger(MailSending.class);
    private static final int MOST_ATTEMPTS = 10;
    private static final int BATCH = 20;

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final JavaMailSender sender;
    private final String from;
    private final Clock clock;

    MailSending(JdbcClient jdbc, TransactionTemplate transaction, JavaMailSender sender, String from, Clock clock) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.sender = sender;
        this.from = from;
        this.clock = clock;
    }

    /** Sends what is due until nothing is. */
    void sendAll() {
        List<Letter> due;
        do {
            due = claim();
            due.forEach(this::send);
        } while (due.size() == BATCH);
    }

    private List<Letter> claim() {
        return transaction.execute(status -> {
            var due = jdbc.sql("""
                SELECT id, recipient, subject, text_body, html_body, written_at, sent_at, attempts FROM platform_mail
                WHERE next_attempt_at <= ? ORDER BY next_attempt_at LIMIT %d FOR UPDATE SKIP LOCKED
                """.formatted(BATCH))
                    .param(Columns.utc(clock.instant()))
                    .query(MailOutbox::letter)
                    .list();
            due.forEach(this::postpone);
            return due;
        });
    }

    private void postpone(Letter letter) {
        var pause = Duration.ofMinutes(1L << Math.min(letter.attempts(), 9));
        boolean last = letter.attempts() + 1 >= MOST_ATTEMPTS;
        jdbc.sql("UPDATE platform_mail SET attempts = attempts + 1, next_attempt_at = ? WHERE id = ?")
                .param(last ? null : Columns.utc(clock.instant().plus(pause)))
                .param(Uuids.bytes(letter.id()))
                .update();
    }

    private void send(Letter letter) {
        try {
            var message = sender.createMimeMessage();
            var mail = letter.mail();
            var helper = new MimeMessageHelper(message, mail.html() != null, "UTF-8");
            helper.setFrom(from);
            helper.setTo(mail.to());
            helper.setSubject(mail.subject());
            if (mail.html() == null) {
                helper.setText(mail.text());
            } else {
                helper.setText(mail.text(), mail.html());
            }
            sender.send(message);
            jdbc.sql("UPDATE platform_mail SET sent_at = ?, next_attempt_at = NULL, last_error = NULL WHERE id = ?")
                    .params(Columns.utc(clock.instant()), Uuids.bytes(letter.id()))
                    .update();
        } catch (MailException | MessagingException e) {
            LOG.warn("Letter {} was not sent: {}", letter.id(), e.getClass().getSimpleName());
            jdbc.sql("UPDATE platform_mail SET last_error = ? WHERE id = ?")
                    .params(e.getClass().getSimpleName(), Uuids.bytes(letter.id()))
                    .update();
        }
    }
}
