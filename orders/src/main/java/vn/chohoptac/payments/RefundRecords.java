package vn.chohoptac.payments;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chohoptac.kernel.Columns;
import vn.chohoptac.kernel.Money;
import vn.chohoptac.kernel.Uuids;

/** The rows of refunds. */
@Component
class RefundRecords {

    private final JdbcTemplate updates;
    private final JdbcClient jdbc;

    RefundRecords(JdbcTemplate updates, JdbcClient jdbc) {
        this.updates = updates;
        this.jdbc = jdbc;
    }

    /** A refund the gateway has to make. */
    record AtGateway(
            RefundId id,
            String reference,
            Money amount,
            String gatewayPayment,
            @Nullable String gatewayRefund) {}

    Optional<RefundId> byKey(String key) {
        return jdbc.sql("SELECT id FROM payments_refund WHERE refund_key = ?")
                .param(key)
                .query((row, number) -> new RefundId(Columns.id(row, "id")))
                .optional();
    }

    void insert(RefundId id, OpenRefund refund, PaymentMethod method, @Nullable String gatewayPayment, Instant at) {
        updates.update(
                """
                INSERT INTO payments_refund (id, refund_key, payment_id, method, reference, owed_by, amount, reason,
                  gateway_payment, opened_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                Uuids.bytes(id.value()),
                refund.key(),
                Uuids.bytes(refund.payment().value()),
                method.name(),
                refund.reference(),
                Columns.bytesOrNull(refund.owedBy()),
                refund.amount().dong(),
                refund.reason(),
                gatewayPayment,
                Columns.utc(at));
    }

    Optional<RefundTask> find(RefundId id) {
        return jdbc.sql("SELECT * FROM payments_refund WHERE id = ?")
                .param(Uuids.bytes(id.value()))
                .query(RefundRecords::task)
                .optional();
    }

    List<RefundTask> ofReferences(Collection<String> references) {
        if (references.isEmpty()) {
            return List.of();
        }
        return jdbc.sql("SELECT * FROM payments_refund WHERE reference IN (:references) ORDER BY opened_at, id")
                .param("references", references)
                .query(RefundRecords::task)
                .list();
    }

    List<RefundTask> openOf(UUID party) {
        return jdbc.sql("SELECT * FROM payments_refund WHERE owed_by = ? AND paid_at IS NULL ORDER BY opened_at, id")
                .param(Uuids.bytes(party))
                .query(RefundRecords::task)
                .list();
    }

    List<AtGateway> openAtGateway(int most) {
        return jdbc.sql("""
            SELECT * FROM payments_refund
            WHERE owed_by IS NULL AND paid_at IS NULL AND gateway_payment IS NOT NULL ORDER BY opened_at LIMIT ?
            """)
                .param(most)
                .query((row, number) -> new AtGateway(
                        new RefundId(Columns.id(row, "id")),
                        row.getString("reference"),
                        Money.vnd(row.getLong("amount")),
                        row.getString("gateway_payment"),
                        row.getString("gateway_refund")))
                .list();
    }

    void atGateway(RefundId id, String gatewayRefund) {
        jdbc.sql("UPDATE payments_refund SET gateway_refund = ? WHERE id = ?")
                .params(gatewayRefund, Uuids.bytes(id.value()))
                .update();
    }

    void paid(RefundId id, String evidence, Instant at) {
        jdbc.sql("UPDATE payments_refund SET paid_at = ?, evidence = ? WHERE id = ?")
                .params(Columns.utc(at), evidence, Uuids.bytes(id.value()))
                .update();
    }

    private static RefundTask task(ResultSet row, int number) throws SQLException {
        return new RefundTask(
                new RefundId(Columns.id(row, "id")),
                new PaymentId(Columns.id(row, "payment_id")),
                PaymentMethod.valueOf(row.getString("method")),
                row.getString("reference"),
                Money.vnd(row.getLong("amount")),
                row.getString("reason"),
                Columns.instant(row, "opened_at"),
                Columns.instantOrNull(row, "paid_at"),
                row.getString("evidence"));
    }
}
