package vn.chohoptac.connections.contracts;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chohoptac.cooperatives.CooperativeId;
import vn.chohoptac.kernel.Columns;
import vn.chohoptac.kernel.Money;
import vn.chohoptac.kernel.Quantity;
import vn.chohoptac.kernel.Unit;
import vn.chohoptac.kernel.Uuids;

/** Deliveries, the sales they became and what came back, in their tables. */
@Component
class DeliveryRecords {

    private final JdbcClient jdbc;

    DeliveryRecords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What a cooperative sold by a delivery. */
    record SaleRow(String key, int line, BigDecimal amount, long value, BigDecimal backAmount, long backValue) {}

    void plan(UUID contract, List<PlannedDelivery> planned) {
        for (int i = 0; i < planned.size(); i++) {
            jdbc.sql("INSERT INTO connections_delivery (contract_id, number, due_on, amount, value) VALUES (?,"
                            + " ?, ?, ?, ?)")
                    .param(Uuids.bytes(contract))
                    .param(i + 1)
                    .param(planned.get(i).dueOn())
                    .param(planned.get(i).quantity().amount())
                    .param(planned.get(i).value().dong())
                    .update();
        }
    }

    List<Delivery> of(UUID contract, Unit unit) {
        return jdbc.sql("""
            SELECT d.*, (SELECT COALESCE(SUM(s.back_value), 0) FROM connections_sale s
              WHERE s.contract_id = d.contract_id AND s.number = d.number) AS returned
            FROM connections_delivery d WHERE d.contract_id = ? ORDER BY d.number
            """)
                .param(Uuids.bytes(contract))
                .query((row, number) -> delivery(row, unit))
                .list();
    }

    void confirm(UUID contract, int number, DeliveryMade made, Instant at, String by) {
        jdbc.sql("""
            UPDATE connections_delivery SET confirmed_at = ?, confirmed_by = ?, delivered_on = ?, delivered_amount = ?,
              delivered_value = ?
            WHERE contract_id = ? AND number = ?
            """)
                .param(Columns.utc(at))
                .param(by)
                .param(made.on())
                .param(made.quantity().amount())
                .param(made.value().dong())
                .param(Uuids.bytes(contract))
                .param(number)
                .update();
    }

    /** @throws DuplicateKeyException if that was sold already */
    void sold(ContractFacts contract, int number, SaleRow sale, CooperativeId cooperative, Instant at) {
        jdbc.sql("""
            INSERT INTO connections_sale (sale_key, contract_id, number, line, cooperative_id, amount, value, back_amount,
              back_value, at)
            VALUES (?, ?, ?, ?, ?, ?, ?, 0, 0, ?)
            """)
                .param(sale.key())
                .param(Uuids.bytes(contract.id()))
                .param(number)
                .param(sale.line())
                .param(Uuids.bytes(cooperative.value()))
                .param(sale.amount())
                .param(sale.value())
                .param(Columns.utc(at))
                .update();
    }

    List<SaleRow> sales(UUID contract, int number) {
        return jdbc.sql("SELECT * FROM connections_sale WHERE contract_id = ? AND number = ? ORDER BY line")
                .param(Uuids.bytes(contract))
                .param(number)
                .query((row, index) -> new SaleRow(
                        row.getString("sale_key"),
                        row.getInt("line"),
                        row.getBigDecimal("amount"),
                        row.getLong("value"),
                        row.getBigDecimal("back_amount"),
                        row.getLong("back_value")))
                .list();
    }

    boolean knows(UUID contract, int number, UUID request) {
        return jdbc.sql("SELECT COUNT(*) FROM connections_reversal WHERE contract_id = ? AND number = ? AND"
                                + " request = ?")
                        .param(Uuids.bytes(contract))
                        .param(number)
                        .param(Uuids.bytes(request))
                        .query(Long.class)
                        .single()
                > 0;
    }

    void reversed(UUID contract, int number, GiveBack back, Instant at, String by) {
        jdbc.sql("""
            INSERT INTO connections_reversal (contract_id, number, request, amount, value, reason, by_name, at)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?)
            """)
                .param(Uuids.bytes(contract))
                .param(number)
                .param(Uuids.bytes(back.request()))
                .param(back.quantity().amount())
                .param(back.value().dong())
                .param(back.reason())
                .param(by)
                .param(Columns.utc(at))
                .update();
    }

    void cameBack(String saleKey, BigDecimal amount, long value) {
        jdbc.sql("UPDATE connections_sale SET back_amount = back_amount + ?, back_value = back_value + ? WHERE"
                        + " sale_key = ?")
                .param(amount)
                .param(value)
                .param(saleKey)
                .update();
    }

    private static Delivery delivery(ResultSet row, Unit unit) throws SQLException {
        var confirmed = Columns.instantOrNull(row, "confirmed_at");
        return new Delivery(
                row.getInt("number"),
                new PlannedDelivery(
                        row.getObject("due_on", LocalDate.class),
                        new Quantity(row.getBigDecimal("amount"), unit),
                        Money.vnd(row.getLong("value"))),
                confirmed,
                row.getObject("delivered_on", LocalDate.class),
                confirmed == null ? null : new Quantity(row.getBigDecimal("delivered_amount"), unit),
                confirmed == null ? null : Money.vnd(row.getLong("delivered_value")),
                Money.vnd(row.getLong("returned")));
    }
}
