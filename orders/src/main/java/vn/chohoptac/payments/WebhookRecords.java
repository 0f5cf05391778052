package vn.chohoptac.payments;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.chohoptac.kernel.Columns;

/** The inbox: every genuine delivery once. */
@Component
class WebhookRecords {

    private final JdbcClient jdbc;

    WebhookRecords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps a delivery, committed before anything is done about it; one seen before is left as it is. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void keep(String eventId, String kind, String body, Instant at) {
        try {
            jdbc.sql("INSERT INTO payments_webhook (event_id, kind, body, received_at) VALUES (?, ?, ?, ?)")
                    .params(eventId, kind, body, Columns.utc(at))
                    .update();
        } catch (DuplicateKeyException seen) {
            // The same event delivered again: the first delivery's row stands.
        }
    }

    /** The body of an event nobody has acted on yet, held for this transaction. */
    Optional<String> lockOpen(String eventId) {
        return jdbc.sql("SELECT body FROM payments_webhook WHERE event_id = ? AND handled_at IS NULL FOR UPDATE")
                .param(eventId)
                .query(String.class)
                .optional();
    }

    void handled(String eventId, Instant at) {
        jdbc.sql("UPDATE payments_webhook SET handled_at = ? WHERE event_id = ?")
                .params(Columns.utc(at), eventId)
                .update();
    }

    @Transactional(readOnly = true)
    public List<String> openSince(Instant before, int most) {
        return jdbc.sql("SELECT event_id FROM payments_webhook WHERE handled_at IS NULL AND received_at < ? ORDER BY"
                        + " received_at LIMIT ?")
                .params(Columns.utc(before), most)
                .query((row, number) -> row.getString("event_id"))
                .list();
    }
}
