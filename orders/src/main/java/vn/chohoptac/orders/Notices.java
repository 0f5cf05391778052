package vn.chohoptac.orders;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
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
        if (!notices.isEmpty()) {
            jdbc.update(
                    "UPDATE orders_notice SET claimed_until = ? WHERE id IN " + places(notices.size()),
                    Stream.concat(Stream.of(Columns.utc(until)), ids(notices)).toArray());
        }
        return notices;
    }

    @Transactional
    public void done(List<OrderNotice> told) {
        jdbc.update(
                "DELETE FROM orders_notice WHERE id IN " + places(told.size()),
                ids(told).toArray());
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

    private static String places(int count) {
        return "(" + String.join(", ", Collections.nCopies(count, "?")) + ")";
    }

    private static Stream<Object> ids(List<OrderNotice> notices) {
        return notices.stream().<Object>map(notice -> Uuids.bytes(notice.id()));
    }
}
