package vn.chohoptac.orders;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.chohoptac.kernel.Columns;
import vn.chohoptac.kernel.Uuids;

/** The rows of the notice queue. */
@Component
class Notices {

    static final String INSERT =
            "INSERT INTO orders_notice (id, kind, order_code, seller_order_code, detail, at) VALUES (?, ?, ?, ?, ?, ?)";

    private final Rows rows;
    private final JdbcTemplate jdbc;

    Notices(Rows rows, JdbcTemplate jdbc) {
        this.rows = rows;
        this.jdbc = jdbc;
    }

    void add(OrderNotice.Kind kind, String sellerOrderCode, String detail, Instant at) {
        rows.insertOne(INSERT, row(kind, OrderCode.orderOf(sellerOrderCode), sellerOrderCode, detail, at));
    }

    static @Nullable Object[] row(
            OrderNotice.Kind kind, String orderCode, @Nullable String sellerOrderCode, String detail, Instant at) {
        return new @Nullable Object[] {
            Uuids.bytes(Uuids.v7()), kind.name(), orderCode, sellerOrderCode, detail, Columns.utc(at)
        };
    }

    /** Takes the oldest free ones for a while; other nodes pass over them. */
    @Transactional
    public List<OrderNotice> claim(int most, Instant now, Instant until) {
        var notices = jdbc.query("""
            SELECT id, kind, order_code, seller_order_code, detail, at FROM orders_notice
            WHERE claimed_until IS NULL OR claimed_until < ? ORDER BY id LIMIT ? FOR UPDATE SKIP LOCKED
            """, Notices::notice, Columns.utc(now), most);
        rows.update(
                "UPDATE orders_notice SET claimed_until = ? WHERE id = ?",
                notices.stream()
                        .map(notice -> new @Nullable Object[] {Columns.utc(until), Uuids.bytes(notice.id())})
                        .toList());
        return notices;
    }

    @Transactional
    public void done(UUID id) {
        jdbc.update("DELETE FROM orders_notice WHERE id = ?", Uuids.bytes(id));
    }

    long waiting() {
        var count = jdbc.queryForObject("SELECT COUNT(*) FROM orders_notice", Long.class);
        return count == null ? 0 : count;
    }

    private static OrderNotice notice(ResultSet row, int number) throws SQLException {
        return new OrderNotice(
                Columns.id(row, "id"),
                OrderNotice.Kind.valueOf(row.getString("kind")),
                row.getString("order_code"),
                row.getString("seller_order_code"),
                row.getString("detail"),
                Columns.instant(row, "at"));
    }
}
