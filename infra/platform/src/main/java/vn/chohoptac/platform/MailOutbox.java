package vn.chohoptac.platform;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.chohoptac.kernel.Columns;

/** The letters written lately, for the local outbox page of a run without a mail server, and for operators. */
public class MailOutbox {

    private final JdbcClient jdbc;

    MailOutbox(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A letter and what became of it; {@code sentAt} is empty while it waits, and for ever where no mail server is set. */
    public record Letter(
            UUID id, Mail mail, Instant writtenAt, @Nullable Instant sentAt, int attempts) {}

    /** The newest letters first. */
    public List<Letter> latest(int limit) {
        return select("ORDER BY id DESC LIMIT " + limit)
                .query(MailOutbox::letter)
                .list();
    }

    /** The newest letters to one address first. */
    public List<Letter> latestTo(String recipient, int limit) {
        return select("WHERE recipient = ? ORDER BY id DESC LIMIT " + limit)
                .param(recipient)
                .query(MailOutbox::letter)
                .list();
    }

    private JdbcClient.StatementSpec select(String rest) {
        return jdbc.sql(
                "SELECT id, recipient, subject, text_body, html_body, written_at, sent_at, attempts FROM platform_mail "
                        + rest);
    }

    static Letter letter(ResultSet row, int number) throws SQLException {
        return new Letter(
                Columns.id(row, "id"),
                new Mail(
                        row.getString("recipient"),
                        row.getString("subject"),
                        row.getString("text_body"),
                        row.getString("html_body")),
                Columns.instant(row, "written_at"),
                Columns.instantOrNull(row, "sent_at"),
                row.getInt("attempts"));
    }
}
