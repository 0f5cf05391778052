package vn.chohoptac.payments;

import static java.util.stream.Collectors.toMap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chohoptac.kernel.Actor;
import vn.chohoptac.kernel.Columns;
import vn.chohoptac.kernel.Money;
import vn.chohoptac.kernel.Uuids;

/** The rows of payments and of their history. */
@Component
class PaymentRecords {

    private static final String INSERT = """
        INSERT INTO payments_payment (id, reference, method, state, amount, received, refund_open, refunded, closed,
          payee_bin, payee_account, payee_holder, expires_at, opened_at) VALUES
        """;
    private static final String ROW = "(?, ?, ?, ?, ?, 0, 0, 0, FALSE, ?, ?, ?, ?, ?)";

    private final JdbcTemplate updates;
    private final JdbcClient jdbc;

    PaymentRecords(JdbcTemplate updates, JdbcClient jdbc) {
        this.updates = updates;
        this.jdbc = jdbc;
    }

    void insert(List<OpenPayment> payments, Instant at) {
        updates.update(INSERT + String.join(", ", Collections.nCopies(payments.size(), ROW)), statement -> {
            int parameter = 0;
            for (var payment : payments) {
                for (var value : row(payment, at)) {
                    statement.setObject(++parameter, value);
                }
            }
        });
    }

    private static @Nullable Object[] row(OpenPayment payment, Instant at) {
        var payee = payment.payee();
        return new @Nullable Object[] {
            Uuids.bytes(payment.id().value()),
            payment.reference(),
            payment.method().name(),
            PaymentState.DUE.name(),
            payment.amount().dong(),
            payee == null ? null : payee.bin(),
            payee == null ? null : payee.accountNumber(),
            payee == null ? null : payee.holder(),
            Columns.utcOrNull(payment.expiresAt()),
            Columns.utc(at)
        };
    }

    Map<String, PaymentView> byReferences(Collection<String> references) {
        if (references.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql("SELECT * FROM payments_payment WHERE reference IN (:references)")
                .param("references", references)
                .query(PaymentRecords::view)
                .list()
                .stream()
                .collect(toMap(PaymentView::reference, Function.identity()));
    }

    Optional<PaymentView> find(PaymentId id) {
        return jdbc.sql("SELECT * FROM payments_payment WHERE id = ?")
                .param(Uuids.bytes(id.value()))
                .query(PaymentRecords::view)
                .optional();
    }

    PaymentView lock(PaymentId id) {
        return jdbc.sql("SELECT * FROM payments_payment WHERE id = ? FOR UPDATE")
                .param(Uuids.bytes(id.value()))
                .query(PaymentRecords::view)
                .optional()
                .orElseThrow(PaymentNotFound::new);
    }

    /** What proved that the money came in; empty while it is due. */
    Optional<String> evidence(PaymentId id) {
        return jdbc.sql("SELECT evidence FROM payments_payment WHERE id = ? AND evidence IS NOT NULL")
                .param(Uuids.bytes(id.value()))
                .query(String.class)
                .optional();
    }

    void received(PaymentId id, Money amount, String evidence, Instant at) {
        jdbc.sql("""
            UPDATE payments_payment SET state = 'RECEIVED', received = ?, received_at = ?, evidence = ?, closed = FALSE
            WHERE id = ?
            """)
                .params(amount.dong(), Columns.utc(at), evidence, Uuids.bytes(id.value()))
                .update();
    }

    /** More came for a payment received before. */
    void receivedMore(PaymentId id, Money amount) {
        jdbc.sql("UPDATE payments_payment SET received = received + ? WHERE id = ?")
                .params(amount.dong(), Uuids.bytes(id.value()))
                .update();
    }

    void ask(PaymentId id, Money amount, boolean closed) {
        jdbc.sql("UPDATE payments_payment SET amount = ?, closed = ? WHERE id = ?")
                .params(amount.dong(), closed, Uuids.bytes(id.value()))
                .update();
    }

    void refunds(PaymentView payment, PaymentState state, Money open, Money refunded) {
        jdbc.sql("UPDATE payments_payment SET state = ?, refund_open = ?, refunded = ? WHERE id = ?")
                .params(
                        state.name(),
                        open.dong(),
                        refunded.dong(),
                        Uuids.bytes(payment.id().value()))
                .update();
    }

    void note(PaymentView before, PaymentState to, Money amount, String note, Instant at, Actor by) {
        updates.update(
                """
                INSERT INTO payments_change (payment_id, id, from_state, to_state, amount, note, at, by_kind, by_account, by_name)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                Uuids.bytes(before.id().value()),
                Uuids.bytes(Uuids.v7()),
                before.state().name(),
                to.name(),
                amount.dong(),
                note,
                Columns.utc(at),
                by.kind().name(),
                Columns.bytesOrNull(by.accountId()),
                by.name());
    }

    private static PaymentView view(ResultSet row, int number) throws SQLException {
        var bin = row.getString("payee_bin");
        return new PaymentView(
                new PaymentId(Columns.id(row, "id")),
                row.getString("reference"),
                PaymentMethod.valueOf(row.getString("method")),
                PaymentState.valueOf(row.getString("state")),
                Money.vnd(row.getLong("amount")),
                Money.vnd(row.getLong("received")),
                Money.vnd(row.getLong("refunded")),
                Money.vnd(row.getLong("refund_open")),
                row.getBoolean("closed"),
                bin == null ? null : new Payee(bin, row.getString("payee_account"), row.getString("payee_holder")),
                Columns.instantOrNull(row, "expires_at"),
                Columns.instantOrNull(row, "received_at"));
    }
}
