package vn.chohoptac.orders;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chohoptac.kernel.Columns;
import vn.chohoptac.kernel.Money;
import vn.chohoptac.kernel.PageOf;
import vn.chohoptac.kernel.Uuids;
import vn.chohoptac.payments.PaymentMethod;
import vn.chohoptac.shipping.ShippingAddress;

/** The rows of orders themselves, and of the access to them. */
@Component
class OrderHeads {

    private final JdbcClient jdbc;

    OrderHeads(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<OrderHead> byCode(String code) {
        return jdbc.sql("SELECT * FROM orders_order WHERE code = ?")
                .param(code)
                .query(OrderHeads::head)
                .optional();
    }

    List<OrderHead> byCodes(Collection<String> codes) {
        return codes.isEmpty()
                ? List.of()
                : jdbc.sql("SELECT * FROM orders_order WHERE code IN (:codes)")
                        .param("codes", codes)
                        .query(OrderHeads::head)
                        .list();
    }

    List<OrderHead> byIds(Collection<OrderId> ids) {
        return ids.isEmpty()
                ? List.of()
                : jdbc.sql("SELECT * FROM orders_order WHERE id IN (:ids)")
                        .param(
                                "ids",
                                ids.stream().map(id -> Uuids.bytes(id.value())).toList())
                        .query(OrderHeads::head)
                        .list();
    }

    /** The order placed under an idempotency key. */
    Optional<OrderHead> byKey(byte[] keyHash) {
        return jdbc.sql("SELECT * FROM orders_order WHERE idempotency_key = ?")
                .param(keyHash)
                .query(OrderHeads::head)
                .optional();
    }

    /** Lets a key be used again. */
    void forgetKey(OrderId order) {
        jdbc.sql("UPDATE orders_order SET idempotency_key = NULL, body_hash = NULL WHERE id = ?")
                .param(Uuids.bytes(order.value()))
                .update();
    }

    PageOf<OrderHead> ofAccount(UUID account, int page, int size) {
        var total = jdbc.sql("SELECT COUNT(*) FROM orders_order WHERE account_id = ?")
                .param(Uuids.bytes(account))
                .query(Long.class)
                .single();
        var heads = jdbc.sql("SELECT * FROM orders_order WHERE account_id = ? ORDER BY placed_at DESC LIMIT ? OFFSET ?")
                .params(Uuids.bytes(account), size, (page - 1) * size)
                .query(OrderHeads::head)
                .list();
        return new PageOf<>(heads, total, page, size);
    }

    boolean granted(OrderId order, byte[] tokenHash) {
        return jdbc.sql("SELECT COUNT(*) FROM orders_access WHERE token_hash = ? AND order_id = ?")
                        .params(tokenHash, Uuids.bytes(order.value()))
                        .query(Long.class)
                        .single()
                > 0;
    }

    void grant(OrderId order, byte[] tokenHash, Instant at) {
        jdbc.sql("INSERT INTO orders_access (token_hash, order_id, granted_at) VALUES (?, ?, ?)")
                .params(tokenHash, Uuids.bytes(order.value()), Columns.utc(at))
                .update();
    }

    private static OrderHead head(ResultSet row, int number) throws SQLException {
        return new OrderHead(
                new OrderId(Columns.id(row, "id")),
                row.getString("code"),
                Columns.instant(row, "placed_at"),
                Locale.of(row.getString("language")),
                new Contact(
                        row.getString("contact_name"), row.getString("contact_phone"), row.getString("contact_email")),
                new ShippingAddress(
                        row.getString("province_code"), row.getString("commune_code"), row.getString("street")),
                PaymentMethod.valueOf(row.getString("method")),
                Money.vnd(row.getLong("total")),
                Columns.idOrNull(row, "account_id"),
                row.getBytes("access_hash"),
                row.getBytes("body_hash"));
    }
}
